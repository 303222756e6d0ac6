"""The product pictures of the glass: the film's slab and evening light, one thing at a time."""
from scene import surroundings
from things import bottle, carafe, tumbler


def seen(build, high, distance, **view):
    """From the front, as far away as the thing is `high`."""
    return dict(dict(lens=100, build=build, around=surroundings, eye=(-0.3, -distance, 0.9 + high * 0.4),
                     target=(0, 0, high * 0.47), focus=(0, -0.2, high * 0.4)), **view)


PICTURES = {
    'tide-carafe': seen(lambda: carafe((0, 0, 0)), 1.74, 6.2),
    'flute-tumbler-amber': seen(lambda: tumbler((0, 0, 0), 'amber'), 0.56, 2.9),
    'cove-bottle-cobalt': seen(lambda: bottle((0, 0, 0), 'cobalt'), 1.06, 3.9),
    'flute-tumbler-rose': seen(lambda: tumbler((0, 0, 0), 'rose'), 0.56, 2.9),
    'flute-tumbler-smoke': seen(lambda: tumbler((0, 0, 0), 'smoke'), 0.56, 2.9),
    'cove-bottle-sea': seen(lambda: bottle((0, 0, 0), 'sea'), 1.06, 3.9),
    'tide-carafe-detail': seen(lambda: carafe((0, 0, 0)), 1.74, 6.6, eye=(-0.6, -3.6, 1.7), target=(0.02, 0, 1.12),
                               focus=(0, -0.15, 1.1)),
}
