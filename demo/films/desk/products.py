"""The product pictures of the desk: what stands before which paper, and from where it is seen."""
from things import bud_vase, clock, lamp, notebook, pen, watch

WARM, COOL, PALE, DIM = (0.50, 0.40, 0.32), (0.40, 0.42, 0.40), (0.55, 0.48, 0.40), (0.27, 0.24, 0.20)


def lit(shade, **view):
    return dict(dict(lens=100, build=lambda: lamp((0, 0, 0), shade, power=60, glow=2.2), paper=DIM,
                     eye=(0.5, -5.7, 1.5), target=(0, 0, 0.72), focus=(0, -0.5, 0.9)), **view)


def alarm(case, paper, turn=-0.55, **view):
    return dict(dict(lens=105, build=lambda: clock((0, 0, 0), turn, case), paper=paper,
                     eye=(0.15, -3.9, 1.0), target=(0.02, 0, 0.43), focus=(0, -0.1, 0.45)), **view)


def book(cover, paper, **view):
    return dict(dict(lens=95, build=lambda: notebook((-0.02, 0, 0), 0.5, cover), paper=paper,
                     eye=(0.1, -3.9, 2.3), target=(0, -0.03, 0.02), focus=(0, -0.3, 0.13)), **view)


def with_pen():
    notebook((0, 0, 0), 0.42, 'ink')
    pen((-0.22, -0.32, 0.166), 2.3)


PICTURES = {
    'dusk-lamp-opal': lit('opal'),
    'quarter-clock-brass': alarm('brass', COOL),
    'margin-notebook-cognac': book('cognac', COOL),
    'margin-pen': dict(lens=110, build=with_pen, paper=WARM, eye=(0.3, -3.0, 2.1), target=(0.09, 0, 0.12), focus=(0.1, 0, 0.17)),
    'harbour-watch': dict(lens=120, build=lambda: watch((0, 0, 0), -0.3), paper=COOL, aperture=2.8,
                          eye=(0.05, -3.0, 0.9), target=(0.0, 0, 0.25), focus=(0, -0.2, 0.28)),
    'bud-vase': dict(lens=100, build=lambda: bud_vase((0, 0, 0)), paper=PALE,
                     eye=(0.3, -5.4, 1.5), target=(0.04, 0, 0.70), focus=(0, -0.2, 0.4)),
    'dusk-lamp-coral': lit('coral'),
    'dusk-lamp-pistachio': lit('pistachio'),
    'quarter-clock-petrol': alarm('petrol', WARM),
    'quarter-clock-brick': alarm('brick', PALE),
    'margin-notebook-forest': book('forest', WARM),
    'margin-notebook-ink': book('ink', PALE),
    'dusk-lamp-detail': lit('opal', eye=(1.6, -3.6, 1.0), target=(0.05, 0, 1.05), focus=(0.1, -0.5, 1.1)),
    'harbour-watch-side': dict(lens=120, build=lambda: watch((0, 0, 0), -1.15), paper=COOL, aperture=2.8,
                               eye=(0.05, -3.0, 1.3), target=(0.0, 0, 0.24), focus=(0, -0.15, 0.28)),
    'quarter-clock-side': alarm('brass', COOL, turn=0.9),
}
