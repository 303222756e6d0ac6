"""What the glass film sells: a carafe with its stopper, fluted tumblers and a bottle for one twig."""
import math

from forms import group, smooth_profile, turned
from surfaces import glass


def blown(name, outside, inside, material, steps=14, flutes=0, depth=0.0, span=(0, 1), sides=192):
    """A vessel of glass with two walls; `flutes` run up its outside between two heights."""
    profile = smooth_profile([*outside, *inside], steps)
    turning = len(outside) / (len(outside) + len(inside) - 1)

    def ripple(row, height, angle):
        if row > turning or not flutes:
            return 0.0, 0.0
        ease = max(0.0, min(1.0, (height - span[0]) / 0.06)) * max(0.0, min(1.0, (span[1] - height) / 0.06))
        return -depth * ease * (1 - abs(math.cos(flutes * angle / 2))), 0.0

    return turned(name, profile, material, sides, ripple)


def carafe(location, tint='sea', turn=0.0):
    outside = [(0.002, 0.0), (0.26, 0.0), (0.31, 0.02), (0.365, 0.14), (0.385, 0.34), (0.35, 0.60), (0.255, 0.86),
               (0.165, 1.06), (0.135, 1.22), (0.15, 1.36), (0.185, 1.44)]
    inside = [(0.18, 1.452), (0.165, 1.44), (0.126, 1.36), (0.112, 1.22), (0.142, 1.06), (0.232, 0.86), (0.327, 0.60),
              (0.36, 0.34), (0.34, 0.16), (0.28, 0.085), (0.002, 0.075)]
    body = blown('carafe', outside, inside, glass(tint), flutes=28, depth=0.016, span=(0.03, 1.12), sides=224)
    ball = turned('stopper', [(max(0.001, 0.165 * math.sin(math.pi * step / 40)), 1.575 - 0.165 * math.cos(math.pi * step / 40))
                              for step in range(41)], glass('amber' if tint == 'sea' else tint), 96)
    return group('carafe', [body, ball], location, turn)


def tumbler(location, tint='amber', turn=0.0):
    outside = [(0.002, 0.0), (0.15, 0.0), (0.182, 0.012), (0.196, 0.06), (0.208, 0.25), (0.222, 0.46), (0.226, 0.55)]
    inside = [(0.221, 0.558), (0.214, 0.55), (0.206, 0.46), (0.192, 0.25), (0.178, 0.12), (0.14, 0.085), (0.002, 0.08)]
    body = blown('tumbler ' + tint, outside, inside, glass(tint), flutes=22, depth=0.014, span=(0.02, 0.42))
    return group('tumbler', [body], location, turn)


def bottle(location, tint='cobalt', turn=0.0):
    outside = [(0.002, 0.0), (0.15, 0.0), (0.195, 0.02), (0.21, 0.10), (0.21, 0.44), (0.19, 0.58), (0.10, 0.70),
               (0.058, 0.80), (0.054, 0.98), (0.066, 1.02), (0.082, 1.045)]
    inside = [(0.080, 1.06), (0.068, 1.055), (0.042, 1.0), (0.036, 0.80), (0.075, 0.70), (0.165, 0.575), (0.186, 0.44),
              (0.186, 0.12), (0.16, 0.075), (0.002, 0.065)]
    body = blown('bottle', outside, inside, glass(tint))
    return group('bottle', [body], location, turn)
