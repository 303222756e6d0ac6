"""What the desk sells: a mushroom lamp, a clock, a notebook with its pen, and a watch."""
import math

import bpy
from mathutils import Vector

from forms import add_mesh, block, group, smooth_profile, tube, turned
from plants import olive_branch
from shader import matte
from stage import point
from surfaces import brass, cover_cloth, enamel, leather, metal, opal, paper_edge, steel

SHADES = {'opal': (1.0, 0.52, 0.19), 'coral': (1.0, 0.20, 0.02), 'pistachio': (0.36, 0.52, 0.10)}
CASES = {'brass': None, 'petrol': (0.012, 0.075, 0.085), 'brick': (0.33, 0.055, 0.028)}
COVERS = {'cognac': (0.26, 0.085, 0.026), 'forest': (0.020, 0.055, 0.034), 'ink': (0.018, 0.024, 0.045)}


def lamp(location, shade='opal', power=340, glow=3.4):
    """A mushroom lamp; the bulb stands in a shade that lets all light through."""
    foot = turned('lamp foot', smooth_profile([
        (0.002, 0.0), (0.27, 0.0), (0.30, 0.012), (0.305, 0.035), (0.28, 0.058), (0.18, 0.078), (0.09, 0.11),
        (0.055, 0.19), (0.047, 0.4), (0.047, 0.8), (0.056, 0.9), (0.085, 0.935), (0.09, 0.95), (0.002, 0.955)], 12), brass())
    dome = turned('lamp shade', smooth_profile([
        (0.10, -0.055), (0.40, -0.075), (0.545, -0.062), (0.592, -0.02), (0.588, 0.06), (0.535, 0.19), (0.42, 0.315),
        (0.26, 0.395), (0.10, 0.425), (0.002, 0.428)], 14), opal('shade ' + shade, SHADES[shade], glow))
    dome.location[2] = 1.0
    dome.visible_shadow = dome.visible_diffuse = False
    knob = turned('lamp knob', smooth_profile([(0.03, 0.415), (0.03, 0.44), (0.045, 0.46), (0.04, 0.49), (0.002, 0.50)], 8),
                  brass())
    knob.location[2] = 1.0
    knob.visible_shadow = False
    color = Vector(SHADES[shade]) * 0.5 + Vector((0.5, 0.29, 0.13))
    bulb = point('bulb', (0, 0, 1.08), power, color, 0.17)
    return group('lamp', [foot, dome, knob, bulb], location)


def hand(name, length, width, material, tail=0.0):
    """A clock's hand, pointing along +y before it is turned."""
    tip, back = length, -tail
    outline = [(-width * 0.5, back), (width * 0.5, back), (width, length * 0.62), (0, tip), (-width, length * 0.62)]
    return add_mesh(name, [(x, y, 0) for x, y in outline], [tuple(range(5))], material)


def figure(text, radius, angle, size, material):
    """A number on a dial, upright."""
    curve = bpy.data.curves.new('figure ' + text, 'FONT')
    curve.body, curve.size, curve.align_x, curve.align_y = text, size, 'CENTER', 'CENTER'
    curve.materials.append(material)
    thing = bpy.data.objects.new('figure ' + text, curve)
    bpy.context.scene.collection.objects.link(thing)
    thing.location = (radius * math.sin(angle), radius * math.cos(angle), 0.002)
    return thing


def dial(radius, face, ink, hands, figures, time=(10, 9, 34)):
    """A dial in the plane of its z, 12 towards +y."""
    parts = [turned('dial', [(radius * (1 - step / 8), 0) for step in range(9)], face, 96)]
    for minute in range(60):
        hour = minute % 5 == 0
        mark = add_mesh('mark', [(side * radius * (0.013 if hour else 0.005), radius * at, 0.002) for side, at in
                                 ((-1, 0.80 if hour else 0.86), (1, 0.80 if hour else 0.86), (1, 0.91), (-1, 0.91))],
                        [(0, 1, 2, 3)], ink)
        mark.rotation_euler[2] = -math.tau * minute / 60
        parts.append(mark)
    if figures:
        parts += [figure(str(hour), radius * 0.62, math.tau * hour / 12, radius * 0.26, ink) for hour in range(1, 13)]
    hour, minute, second = time
    turns = (hour / 12 + minute / 720, minute / 60, second / 60)
    shapes = ((0.46, 0.030, 0.08), (0.76, 0.022, 0.10), (0.80, 0.007, 0.20))
    for index, (turn, (length, width, tail), material) in enumerate(zip(turns, shapes, hands)):
        pointer = hand('hand', length * radius, width * radius, material, tail * radius)
        pointer.rotation_euler[2], pointer.location[2] = -math.tau * turn, 0.012 + 0.006 * index
        parts.append(pointer)
    parts.append(turned('hub', [(0.035 * radius, 0.0), (0.035 * radius, 0.03), (0.001, 0.032)], hands[2], 24))
    return parts


def clock(location, turn=0.0, case='brass'):
    """A round alarm clock on two feet, leaning back a little."""
    skin = brass() if case == 'brass' else enamel('case ' + case, CASES[case])
    body = turned('clock case', smooth_profile([
        (0.002, -0.24), (0.26, -0.24), (0.345, -0.215), (0.375, -0.15), (0.38, 0.0), (0.392, 0.025), (0.392, 0.05),
        (0.375, 0.066), (0.352, 0.06), (0.345, 0.03), (0.345, 0.01)], 10), skin, 128)
    ring = turned('clock ring', smooth_profile([(0.384, 0.035), (0.400, 0.05), (0.392, 0.072), (0.366, 0.074), (0.354, 0.05)], 8),
                  skin, 128)
    black = enamel('hands black', (0.015, 0.014, 0.013))
    red = enamel('hand red', (0.48, 0.06, 0.03))
    face = dial(0.352, matte('dial cream', (0.78, 0.70, 0.56), 0.02), matte('ink', (0.03, 0.026, 0.022)),
                (black, black, red), True)
    for part in face:
        part.location[2] += 0.02
    head = group('clock head', [body, ring, *face], (0, 0, 0.425))
    head.rotation_euler[0] = math.radians(90 - 9)
    feet = []
    for side in (-1, 1):
        foot = turned('clock foot', smooth_profile([(0.002, 0), (0.03, 0.0), (0.036, 0.02), (0.022, 0.05), (0.02, 0.14)], 6), brass(), 32)
        foot.location, foot.rotation_euler = (side * 0.21, 0.03, 0), (0.1, -side * 0.35, 0)
        feet.append(foot)
    knob = turned('clock knob', smooth_profile([(0.02, 0.0), (0.02, 0.05), (0.055, 0.06), (0.06, 0.09), (0.04, 0.11), (0.002, 0.112)], 6),
                  brass(), 48)
    knob.location = (0, 0.1, 0.80)
    return group('clock', [head, *feet, knob], location, turn)


def bound(name, size, cover, pages=0.02):
    """A book lying flat, its spine along -x: covers, pages, a round back."""
    wide, deep, high = size
    board = 0.022
    parts = [block(name + ' below', (wide, deep, board), cover, 0.008), block(name + ' above', (wide, deep, board), cover, 0.008),
             block(name + ' pages', (wide - pages * 2, deep - pages * 2, high - 2 * board), paper_edge(), 0.004)]
    parts[1].location[2], parts[2].location[2] = high - board, board
    spine = [(math.sin(step * math.pi / 12), math.cos(step * math.pi / 12)) for step in range(13)]
    outline = [(-wide / 2 - 0.035 * out, high / 2 + up * high / 2) for out, up in spine]
    vertices = [(x, y, z) for y in (-deep / 2, deep / 2) for x, z in outline]
    faces = [(i, i + 1, 13 + i + 1, 13 + i) for i in range(12)] + [tuple(range(13)), tuple(range(25, 12, -1))]
    parts.append(add_mesh(name + ' spine', vertices, faces, cover))
    return parts


def notebook(location, turn=0.0, cover='cognac'):
    """A leather notebook with an elastic band and a ribbon."""
    skin = leather('leather ' + cover, COVERS[cover])
    parts = bound('notebook', (0.92, 1.30, 0.13), skin)
    band = block('band', (0.022, 1.315, 0.142), matte('elastic', (0.03, 0.024, 0.02)), 0.006)
    band.location = (0.36, 0, -0.006)
    ribbon = tube('ribbon', [(-0.1, 0.6, 0.07), (-0.1, -0.62, 0.068), (-0.09, -0.72, 0.045), (-0.06, -0.86, 0.006)],
                  [0.017] * 4, matte('ribbon', (0.42, 0.07, 0.04)), flatten=0.12)
    return group('notebook', [*parts, band, ribbon], location, turn)


def pen(location, turn=0.0):
    """A fountain pen in brass and black, lying."""
    barrel = turned('pen barrel', smooth_profile([
        (0.001, 0), (0.02, 0.004), (0.028, 0.06), (0.032, 0.30), (0.032, 0.46)], 8), enamel('lacquer', (0.014, 0.016, 0.018), 0.12), 48)
    cap = turned('pen cap', smooth_profile([
        (0.034, 0.455), (0.037, 0.46), (0.037, 0.80), (0.033, 0.84), (0.018, 0.862), (0.001, 0.866)], 8), brass(), 48)
    clip = tube('pen clip', [(0.036, 0, 0.82), (0.052, 0, 0.80), (0.050, 0, 0.60), (0.042, 0, 0.55)], [0.011] * 4, brass(), 0.5)
    holder = group('pen', [barrel, cap, clip], location)
    holder.rotation_euler = (math.pi / 2, -0.9, turn)
    return holder


def watch(location, turn=0.0):
    """A wristwatch, its strap closed, standing on it with the dial to the front."""
    skin = leather('strap', (0.20, 0.066, 0.022))
    ring = [(0.205 * math.cos(a), 0, 0.255 + 0.25 * math.sin(a)) for a in
            [math.radians(20 + 320 * step / 64) for step in range(65)]]
    strap = tube('watch strap', ring, [0.098 - 0.016 * math.sin(math.pi * step / 64) for step in range(65)], skin, flatten=0.17)
    case = turned('watch case', smooth_profile([
        (0.002, -0.05), (0.13, -0.05), (0.158, -0.03), (0.162, 0.0), (0.162, 0.03), (0.15, 0.05), (0.140, 0.052), (0.138, 0.04)], 8),
        steel(), 96)
    gold = metal('gold hand', (0.80, 0.58, 0.30), 0.2)
    face = dial(0.14, enamel('dial blue', (0.010, 0.022, 0.050), 0.3), matte('light ink', (0.75, 0.70, 0.60), 0),
                (gold, gold, enamel('seconds', (0.6, 0.2, 0.05))), False)
    for part in face:
        part.location[2] += 0.036
    crown = turned('crown', [(0.022, 0), (0.022, 0.035), (0.001, 0.036)], steel(), 24)
    crown.location, crown.rotation_euler[1] = (0.16, 0, 0.0), math.pi / 2
    head = group('watch head', [case, *face, crown], (0.195, 0, 0.275))
    head.rotation_euler = (math.radians(90 - 16), 0, math.pi / 2)
    return group('watch', [strap, head], location, turn - math.pi / 2)


def books(location, turn=0.0):
    """Two cloth-bound books for the clock to stand on."""
    lower = group('lower book', bound('lower', (1.02, 0.82, 0.16), cover_cloth('cloth blue', (0.045, 0.085, 0.105))), (0, 0, 0))
    upper = group('upper book', bound('upper', (0.92, 0.74, 0.12), cover_cloth('cloth oat', (0.42, 0.33, 0.22))), (0.01, 0.01, 0.16), 0.07)
    return group('books', [lower, upper], location, turn)


def bud_vase(location):
    body = turned('bud vase', smooth_profile([
        (0.002, 0), (0.12, 0), (0.17, 0.03), (0.225, 0.16), (0.21, 0.30), (0.12, 0.42), (0.062, 0.52), (0.058, 0.60),
        (0.078, 0.65), (0.066, 0.655), (0.045, 0.6), (0.045, 0.5)], 10), enamel('vase', (0.30, 0.27, 0.22), 0.4))
    twigs = olive_branch('twig', [(0, 0, 0.2), (0.0, 0, 0.7), (0.10, -0.04, 1.05), (0.30, -0.08, 1.42)], 20, 3)
    twigs += olive_branch('side twig', [(0, 0, 0.2), (-0.02, 0, 0.65), (-0.16, -0.04, 0.95), (-0.36, 0.02, 1.12)], 14, 8)
    return group('bud vase', [body, *twigs], location)
