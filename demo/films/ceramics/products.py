"""The product pictures: each thing of the film alone before the same paper; films.mjs runs it."""
import argparse
import os
import sys
import tempfile

import bpy

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import clean  # noqa: E402
import grain  # noqa: E402
import passes  # noqa: E402
import studio  # noqa: E402
from things import camp_mug, lemon_bowl, ripple_vase  # noqa: E402

TAKES = (1, 2, 3, 4)
WARM, COOL, PALE = (0.50, 0.40, 0.32), (0.40, 0.42, 0.40), (0.55, 0.48, 0.40)


def mug(color, paper):
    return dict(lens=106, build=lambda: camp_mug((-0.03, 0, 0), turn=-0.6, color=color), paper=paper,
                eye=(0.15, -3.9, 1.2), target=(0.06, 0, 0.25), focus=(0, -0.24, 0.3))


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
}


def main():
    options = argparse.ArgumentParser(prog='products.py')
    options.add_argument('--out', required=True, help='folder for the PNG files')
    options.add_argument('--size', type=int, default=640)
    options.add_argument('--samples', type=int, default=18, help='for each of the renders of a picture')
    options.add_argument('--only', nargs='*', default=list(PICTURES))
    chosen = options.parse_args(sys.argv[sys.argv.index('--') + 1:])
    for name in chosen.only:
        photograph(name, chosen)


def photograph(name, chosen):
    """Renders a picture some times with other grain, so that the cleaning can tell grain from texture."""
    picture = PICTURES[name]
    scene = studio.settings(chosen.size, chosen.size, chosen.samples)
    scene.render.use_persistent_data = False  # with it, a scene that stands still keeps its grain as well
    studio.backdrop(picture['paper'])
    studio.lights(leaves=False)
    picture['build']()
    camera = studio.camera(picture['lens'], aperture=2.0)
    studio.look(camera, picture['eye'], picture['target'], picture['focus'])
    bpy.context.view_layer.update()
    with tempfile.TemporaryDirectory() as folder:
        passes.write_to(folder)
        for take in TAKES:
            scene.frame_set(take)
            bpy.ops.render.render()
        takes = [clean.load(camera, folder, take) for take in TAKES]
    clean.save(grain.cleaned(takes[0], [(1, take) for take in takes]), os.path.join(chosen.out, f'{name}.png'))


if __name__ == '__main__':
    main()
