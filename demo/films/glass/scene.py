"""The glass film: coloured glass against the evening light, and the way of the camera."""
import math

from mathutils import Vector

import stage
from forms import add_mesh, block, group
from plants import olive_branch
from surfaces import evening_sky, limestone, through_glass
from things import bottle, carafe, tumbler

PLACES = {'carafe': (-0.22, 0.30, 0), 'amber': (0.40, -0.22, 0), 'rose': (-0.50, -0.52, 0), 'bottle': (0.62, 0.62, 0)}
# Where the pins sit: a spot on the front of each thing, in the scene's space.
ANCHORS = {'carafe': (-0.22, -0.06, 0.55), 'tumbler': (0.40, -0.43, 0.30), 'bottle': (0.62, 0.46, 0.60)}


def lights():
    """Low sun from behind, so that the colours fall towards the eye; a big soft window from the left."""
    sun = Vector((2.3, 6.6, 4.2))
    stage.sun(sun, Vector((0.0, 0.0, 0.2)), 2700, (1.0, 0.74, 0.48), 0.13, cone=34)
    stage.light('window', (-4.2, 0.6, 2.8), (0, 0, 0.5), (1.4, 3.0), 150, (0.86, 0.93, 1.0))
    stage.light('front', (0.8, -4.6, 3.4), (0, 0, 0.2), (2.6, 2.0), 60, (1.0, 0.88, 0.80))
    stage.sky((0.80, 0.72, 0.70), 0.10)


def surroundings():
    """A slab of limestone before the evening sky."""
    through_glass()
    slab = block('slab', (9, 5.2, 0.2), limestone(), 0.03)
    slab.location = (0, -0.7, -0.2)
    sky = add_mesh('sky', [(-3.7, 5.5, -3), (4.1, 5.5, -3), (4.1, 5.5, 5), (-3.7, 5.5, 5)], [(0, 1, 2, 3)], evening_sky())
    sky.visible_shadow = False
    lights()


def build():
    surroundings()
    carafe(PLACES['carafe'])
    tumbler(PLACES['amber'], 'amber')
    tumbler(PLACES['rose'], 'rose', 0.1)
    bottle(PLACES['bottle'])
    twigs = olive_branch('twig', [(0, 0.02, 0.15), (0.0, 0, 1.0), (0.06, -0.05, 1.35), (0.22, -0.1, 1.75)], 18, 3)
    twigs += olive_branch('side twig', [(0.01, 0, 0.2), (-0.01, 0, 1.0), (-0.1, -0.06, 1.25), (-0.26, -0.1, 1.45)], 12, 8)
    group('branch', twigs, PLACES['bottle'])
    return stage.camera(lens=85, aperture=1.4)


def place_camera(camera, along):
    """A gentle arc that sinks a little; `along` runs from 0 at one end to 1 at the other."""
    angle = math.radians(-6 + 12 * along)
    distance = 6.2 - 0.35 * along
    target = (0.03, 0.1, 0.73)
    location = (target[0] + distance * math.sin(angle), target[1] - distance * math.cos(angle), 1.75 - 0.35 * along)
    stage.look(camera, location, target, focus=(0.1, -0.15, 0.4))
