"""The product pictures of the ceramics: what stands before which paper, and from where it is seen."""
from forms import cloth
from shader import linen
from things import camp_mug, lemon_bowl, ripple_vase

WARM, COOL, PALE = (0.50, 0.40, 0.32), (0.40, 0.42, 0.40), (0.55, 0.48, 0.40)


def mug(color, paper):
    return dict(lens=106, build=lambda: camp_mug((-0.03, 0, 0), turn=-0.6, color=color), paper=paper,
                eye=(0.15, -3.9, 1.2), target=(0.06, 0, 0.25), focus=(0, -0.24, 0.3))


def napkin(color, stripe, paper):
    def build():
        piece = cloth('napkin', 1.45, 1.0, linen('linen', color, stripe, 0.725), [(0.06, 0.02, 0.2)])
        piece.rotation_euler[2] = 0.5
    return dict(lens=100, build=build, paper=paper, eye=(0.1, -4.0, 2.5), target=(0, 0.02, 0), focus=(0, -0.3, 0.05))


PICTURES = {
    'camp-mug-terracotta': mug('terracotta', WARM),
    'camp-mug-sage': mug('sage', PALE),
    'camp-mug-night': mug('night', COOL),
    'ripple-vase': dict(lens=112, build=lambda: ripple_vase((0, 0, 0)), paper=WARM,
                        eye=(0.4, -7.0, 1.9), target=(0.05, 0, 0.76), focus=(0, -0.38, 0.8)),
    'ripple-vase-detail': dict(lens=105, build=lambda: ripple_vase((0, 0, 0)), paper=WARM,
                               eye=(0.6, -3.4, 2.0), target=(0.08, 0, 1.0), focus=(0.05, -0.36, 0.95)),
    'lemon-bowl': dict(lens=118, build=lambda: lemon_bowl((0, 0, 0)), paper=COOL,
                       eye=(0.2, -4.0, 1.75), target=(0.05, 0, 0.2), focus=(0, -0.3, 0.25)),
    'linen-napkin-blue': napkin((0.20, 0.27, 0.31), (0.55, 0.52, 0.45), PALE),
    'linen-napkin-oat': napkin((0.50, 0.44, 0.35), (0.34, 0.13, 0.08), COOL),
}
