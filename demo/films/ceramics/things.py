"""What the film sells, ripple vase, camp mug and lemon bowl, and the lemons beside them."""
import math

from forms import group, smooth_profile, tube, turned
from glazes import glaze, lemon_flesh, lemon_peel

CLAY = (0.36, 0.22, 0.14)

MUG_GLAZES = {
    'terracotta': dict(deep=(0.40, 0.092, 0.038), thin=(0.50, 0.14, 0.06), speck=(0.10, 0.04, 0.025)),
    'sage': dict(deep=(0.15, 0.20, 0.13), thin=(0.23, 0.29, 0.19), speck=(0.07, 0.07, 0.04)),
    'night': dict(deep=(0.014, 0.024, 0.052), thin=(0.03, 0.05, 0.095), speck=(0.20, 0.18, 0.15), speck_amount=0.72),
}


def ripple_vase(location, turn=0.0):
    outline = smooth_profile([
        (0.002, 0.0), (0.19, 0.0), (0.225, 0.03), (0.30, 0.22), (0.385, 0.50), (0.415, 0.74), (0.375, 0.96),
        (0.25, 1.14), (0.145, 1.25), (0.118, 1.35), (0.135, 1.45), (0.172, 1.51), (0.178, 1.522), (0.168, 1.526),
        (0.125, 1.44), (0.105, 1.35), (0.13, 1.24), (0.3, 1.0), (0.3, 0.6), (0.002, 0.2)], 32)
    ripples_end = 12.0 / 19  # the row where the outside ends and the inside of the neck begins

    def ripple(row, height, angle):
        if row > ripples_end:
            return 0.0, 0.0
        ease = max(0.0, min(1.0, (height - 0.14) / 0.14)) * max(0.0, min(1.0, (1.30 - height) / 0.35))
        wave = math.sin(height * 92 + 1.2 * math.sin(2 * angle + 4 * height) + 0.6 * math.sin(3 * angle + 1))
        return 0.0105 * ease * wave, ease * max(0.0, wave)

    body = turned('ripple vase', outline, glaze(
        'tenmoku', (0.006, 0.017, 0.024), (0.014, 0.042, 0.052), (0.14, 0.08, 0.04), 0.16,
        speck_amount=0.70, raw=CLAY, raw_height=0.03, breaking=(0.13, 0.06, 0.026)), 192, ripple)
    return group('vase', [body], location, turn)


def camp_mug(location, turn=0.0, color='terracotta'):
    outline = smooth_profile([
        (0.002, 0.0), (0.20, 0.0), (0.228, 0.012), (0.245, 0.05), (0.25, 0.25), (0.25, 0.44), (0.252, 0.485),
        (0.246, 0.497), (0.236, 0.49), (0.232, 0.44), (0.232, 0.25), (0.228, 0.06), (0.19, 0.03), (0.002, 0.026)], 10)
    throwing = lambda row, height, angle: (0.0016 * math.sin(row * 120 + 0.6 * math.sin(angle)), 0.0)
    skin = glaze('mug ' + color, gloss=0.24, raw=CLAY, raw_height=0.075, **MUG_GLAZES[color])
    body = turned('camp mug', outline, skin, 128, throwing)
    bend = smooth_profile([(0.235, 0.40), (0.30, 0.415), (0.385, 0.38), (0.405, 0.27), (0.36, 0.165),
                           (0.29, 0.125), (0.235, 0.12)], 8)
    radii = [0.030 + 0.012 * abs(2 * step / (len(bend) - 1) - 1) ** 3 for step in range(len(bend))]
    handle = tube('mug handle', [(x, 0, z) for x, z in bend], radii, skin, flatten=0.62)
    return group('mug', [body, handle], location, turn)


LEMON_HALF = [(0.001, -0.158), (0.016, -0.154), (0.034, -0.137), (0.075, -0.104), (0.104, -0.05), (0.111, 0.0)]
LEMON_TIP = [(0.102, 0.055), (0.07, 0.108), (0.034, 0.14), (0.024, 0.158), (0.012, 0.168), (0.001, 0.17)]


def lemon(name, peel, location, tilt):
    fruit = turned(name, smooth_profile(LEMON_HALF + LEMON_TIP, 6), peel, 64)
    fruit.location, fruit.rotation_euler = location, tilt
    return fruit


def cut_lemon(location, tilt):
    """Half a lemon, its cut face towards +z."""
    skin = turned('cut lemon', smooth_profile(LEMON_HALF, 6), lemon_peel(), 64)
    face = turned('cut lemon face', [(radius, 0.002 if radius < 0.1 else 0) for radius in
                                     [0.111 * (1 - step / 24) for step in range(25)]], lemon_flesh(), 64)
    half = group('half', [skin, face], location)
    half.rotation_euler = tilt
    return half


def lemon_bowl(location, turn=0.0):
    outline = smooth_profile([
        (0.002, 0.012), (0.13, 0.012), (0.15, 0.0), (0.165, 0.004), (0.168, 0.035), (0.25, 0.085), (0.35, 0.175),
        (0.40, 0.27), (0.408, 0.285), (0.398, 0.29), (0.385, 0.272), (0.335, 0.185), (0.24, 0.105), (0.13, 0.07),
        (0.002, 0.062)], 10)
    wobble = lambda row, height, angle: (0.004 * math.sin(2 * angle + 0.7) * min(1, row * 2), 0.0)
    skin = glaze('cream', (0.70, 0.62, 0.50), (0.80, 0.74, 0.63), (0.22, 0.13, 0.07), 0.22,
                 speck_amount=0.68, raw=CLAY, raw_height=0.03)
    bowl = turned('lemon bowl', outline, skin, 144, wobble)
    peel = lemon_peel()
    fruits = [lemon('lemon left', peel, (-0.14, -0.04, 0.205), (1.35, 0.2, 0.7)),
              lemon('lemon right', peel, (0.125, -0.07, 0.20), (1.5, 0.3, -0.75)),
              lemon('lemon back', peel, (0.02, 0.15, 0.21), (1.45, -0.2, 1.75)),
              lemon('lemon top', peel, (-0.005, 0.0, 0.335), (1.25, 0.35, 2.2))]
    return group('bowl', [bowl, *fruits], location, turn)
