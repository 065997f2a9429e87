import Chart from './Chart.astro';
import Claim from './Claim.astro';
import ClosingFigure from './ClosingFigure.astro';
import Credits from './Credits.astro';
import Fact from './Fact.astro';
import Guess from './Guess.astro';
import Lead from './Lead.astro';
import Ledger from './Ledger.astro';
import Reading from './Reading.astro';
import Scene from './Scene.astro';
import Step from './Step.astro';
import Term from './Term.astro';

/** What the chapters' MDX is made of in the essay. Other layouts of the same chapters replace some. */
export const components = { Chart, Claim, ClosingFigure, Credits, Fact, Guess, Lead, Ledger, Reading, Scene, Step, Term };
