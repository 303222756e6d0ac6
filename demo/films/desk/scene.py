"""The desk film: a corner to write in on a late evening, and the way of the camera."""
import math

from mathutils import Vector

import stage
from forms import add_mesh, block
from shader import matte
from surfaces import walnut
from things import books, bud_vase, clock, lamp, notebook, pen, watch

PLACES = {'lamp': (-0.98, 0.42, 0), 'books': (0.55, 0.50, 0), 'notebook': (-0.12, -0.52, 0), 'watch': (1.12, -0.42, 0)}
# Where the pins sit: a spot on the front of each thing, in the scene's space.
ANCHORS = {'lamp': (-0.92, -0.12, 1.12), 'clock': (0.55, 0.36, 0.72), 'notebook': (-0.22, -0.75, 0.13), 'watch': (1.12, -0.64, 0.27)}


def room():
    desk = block('desk', (9, 6.0, 0.12), walnut(), 0.012)
    desk.location = (0, -1.1, -0.12)
    wall = matte('wall', (0.10, 0.145, 0.13), 0.25)
    add_mesh('wall', [(-9, 1.9, -3), (9, 1.9, -3), (9, 1.9, 7), (-9, 1.9, 7)], [(0, 1, 2, 3)], wall)
    add_mesh('ground', [(-9, -8, -3), (9, -8, -3), (9, 2, -3), (-9, 2, -3)], [(0, 1, 2, 3)], matte('ground', (0.05, 0.04, 0.03)))


def panes():
    """The bars of a window."""
    shade = matte('shade', (0, 0, 0))
    bars = [(-3, -3, -0.36, 3), (0.36, -3, 3, 3), (-3, 0.5, 3, 3), (-3, -3, 3, -0.42), (-0.025, -1, 0.025, 1), (-1, 0.02, 1, 0.07)]
    return [add_mesh('bar', [(left, low, 0), (right, low, 0), (right, high, 0), (left, high, 0)], [(0, 1, 2, 3)], shade)
            for left, low, right, high in bars]


def lights():
    """The lamp is the key; the last of the day falls through a window on the wall, a little warm fill from the front."""
    beam, wall = Vector((5.2, -0.6, 3.0)), Vector((0.55, 1.9, 1.45))
    stage.sun(beam, wall, 2000, (0.45, 0.62, 1.0), 0.07, cone=26)
    stage.gobo(panes(), beam + (wall - beam) * 0.45, wall)
    stage.light('dusk', (4.2, 0.6, 2.4), (0.4, 0.2, 0.3), (1.2, 2.4), 110, (0.42, 0.62, 1.0))
    stage.light('front', (-2.6, -4.2, 3.2), (0.2, 0, 0.3), (1.8, 1.8), 240, (1.0, 0.72, 0.46))
    stage.sky((0.30, 0.42, 0.70), 0.06)


def build():
    room()
    lights()
    lamp(PLACES['lamp'])
    books(PLACES['books'], 0.10)
    clock((0.55, 0.48, 0.28), -0.08)
    notebook(PLACES['notebook'], 0.42)
    pen((0.04, -0.22, 0.166), 0.75)
    watch(PLACES['watch'], -0.35)
    bud_vase((1.42, 0.75, 0))
    return stage.camera(lens=85, aperture=1.1)


def place_camera(camera, along):
    """A slow slide to the right while it comes nearer; `along` runs from 0 at one end to 1 at the other."""
    angle = math.radians(-4.5 + 10 * along)
    distance = 8.8 - 0.5 * along
    target = (0.13 + 0.04 * along, 0.1, 0.58)
    location = (target[0] + distance * math.sin(angle), target[1] - distance * math.cos(angle), 2.1 - 0.2 * along)
    stage.look(camera, location, target, focus=(0.3, 0.05, 0.4))
