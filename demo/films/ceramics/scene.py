"""The ceramics film: a still life in low window light, and the way of the camera."""
import math

import stage
import window
from forms import cloth, group, leaf
from plants import foliage, olive_branch
from shader import linen
from things import camp_mug, cut_lemon, lemon_bowl, ripple_vase

PLACES = {'vase': (-0.20, 0.62, 0), 'mug': (0.37, 0.02, 0), 'bowl': (-0.24, -0.62, 0.012)}
# Where the pins sit: a spot on the front of each thing, in the scene's space.
ANCHORS = {'vase': (-0.20, 0.21, 0.80), 'mug': (0.35, -0.23, 0.29), 'bowl': (-0.23, -0.995, 0.225)}


def build():
    stage.backdrop((0.46, 0.35, 0.27))
    window.lights()
    ripple_vase(PLACES['vase'])
    camp_mug(PLACES['mug'], turn=-0.75)
    lemon_bowl(PLACES['bowl'])
    twigs = olive_branch('tall twig', [(0.02, 0, 0.5), (0.0, 0, 1.2), (0.10, -0.05, 1.6), (0.34, -0.1, 1.95),
                                       (0.52, -0.14, 2.12)], 26, 3)
    twigs += olive_branch('low twig', [(0, 0, 0.5), (-0.03, 0, 1.2), (-0.16, -0.06, 1.5), (-0.34, -0.1, 1.66)], 16, 8)
    group('branch', twigs, PLACES['vase'])
    napkin = cloth('napkin', 1.45, 1.0, linen('blue linen', (0.20, 0.27, 0.31), (0.55, 0.52, 0.45), 0.725),
                   [(0.06, 0.02, 0.2)])
    napkin.location, napkin.rotation_euler[2] = (-0.28, -0.66, 0), 0.42
    cut_lemon((0.42, -0.66, 0.075), (0.95, 0.0, 0.35))
    fallen = leaf('fallen leaf', 0.22, 0.07, foliage(), 0.1)
    fallen.location, fallen.rotation_euler = (0.66, -0.90, 0.012), (0.15, -0.12, 2.7)
    return stage.camera(lens=85, aperture=1.2)


def place_camera(camera, along):
    """A gentle arc; `along` runs from 0 at one end to 1 at the other."""
    angle = math.radians(-5.5 + 11 * along)
    distance = 7.9 - 0.45 * along
    target = (0.02, 0.1, 0.84 - 0.02 * along)
    location = (target[0] + distance * math.sin(angle), target[1] - distance * math.cos(angle), 2.75 - 0.3 * along)
    stage.look(camera, location, target, focus=(0.1, -0.30 - 0.1 * along, 0.3))
