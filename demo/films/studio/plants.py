"""Olive twigs with their leaves."""
import math
import random

from forms import leaf, smooth_profile, tube
from shader import Shader, matte


def foliage():
    shader = Shader('olive leaf')
    facing = shader.node('ShaderNodeNewGeometry').outputs['Backfacing']
    above = shader.mix(shader.noise(4), (0.07, 0.12, 0.045), (0.14, 0.19, 0.07))
    return shader.finish(shader.mix(facing, above, (0.33, 0.37, 0.27)), 0.5)


def olive_branch(name, path, leaves, seed):
    """A twig with leaf pairs; points of the path are in the vase's own space."""
    chance = random.Random(seed)
    points = smooth_profile(path, 12)
    radii = [0.011 - 0.008 * step / len(points) for step in range(len(points))]
    green = foliage()
    parts = [tube(name, points, radii, matte('bark', (0.12, 0.09, 0.06)), sides=8)]
    for index in range(leaves):
        spot = int((0.34 + 0.655 * index / (leaves - 1)) * (len(points) - 1))
        blade = leaf(f'{name} leaf {index}', chance.uniform(0.17, 0.27), chance.uniform(0.055, 0.075), green,
                     chance.uniform(0.05, 0.3))
        blade.location = points[spot]
        around = (index % 2) * math.pi + chance.uniform(-0.7, 0.7)
        blade.rotation_euler = (chance.uniform(-0.7, 0.7), chance.uniform(-1.0, -0.1), around)
        parts.append(blade)
    return parts
