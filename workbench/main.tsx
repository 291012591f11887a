import '../panel/pane.css';
import './styles/workbench.css';
import './styles/paper.css';
import { startWorkbench } from './start-workbench.tsx';

const root = document.getElementById('workbench');
if (root) void startWorkbench(root);
