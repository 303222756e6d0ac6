"""The light of the ceramics and of most product pictures: a window with leaves before it, low sun, a cool strip and a little sky."""
import random

from mathutils import Vector

from forms import add_mesh, leaf
from shader import matte
from stage import gobo, light, sky, sun


def leafy_bar():
    """A window bar and leaves: soft shadows on the wall."""
    chance = random.Random(5)
    shade = matte('shade', (0, 0, 0))
    parts = [add_mesh('bar', [(-2, -0.185, 0), (2, -0.185, 0), (2, -0.135, 0), (-2, -0.135, 0)], [(0, 1, 2, 3)], shade)]
    for index in range(34):
        blade = leaf(f'shade leaf {index}', chance.uniform(0.20, 0.32), chance.uniform(0.07, 0.10), shade)
        blade.location = (chance.uniform(-0.35, 0.85), chance.uniform(0.08, 0.75), 0.02)
        blade.rotation_euler[2] = chance.uniform(2.6, 4.2)
        parts.append(blade)
    return parts


def lights(leaves=True):
    """A warm window from the left, low sun (through leaves, if wished), a cool strip from the right, a little sky."""
    light('key', (-4.0, -2.4, 4.0), (0, 0.2, 0.5), (1.6, 2.2), 230, (1.0, 0.92, 0.82))
    light('rim', (3.2, 1.0, 2.2), (0, 0, 0.6), (0.7, 2.6), 80, (0.62, 0.80, 1.0))
    light('front', (1.8, -5.0, 2.4), (0, 0, 0.5), (2.5, 2.5), 40, (0.74, 0.87, 1.0))
    beam, spot, wall = Vector((-6.2, -3.4, 4.3)), Vector((0.2, 1.2, 1.0)), Vector((0.45, 2.6, 1.75))
    sun(beam, spot, 4800, (1.0, 0.80, 0.56), 0.06, cone=34 if leaves else 60)
    if leaves:
        gobo(leafy_bar(), beam + (wall - beam) * 0.5, wall)
    sky((0.66, 0.81, 1.0), 0.16)
