"""Takes the product pictures of a film: each thing alone, as the film's products.py sets it up; films.mjs runs it."""
import argparse
import importlib
import os
import sys
import tempfile

import bpy

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import clean  # noqa: E402
import grain  # noqa: E402
import passes  # noqa: E402
import stage  # noqa: E402
import window  # noqa: E402
from film import arguments  # noqa: E402

TAKES = (1, 2, 3, 4)


def main():
    options = argparse.ArgumentParser(prog='photograph.py')
    options.add_argument('--film', required=True, help='the folder of the film')
    options.add_argument('--out', required=True, help='folder for the PNG files')
    options.add_argument('--size', type=int, default=640)
    options.add_argument('--samples', type=int, default=18, help='for each of the renders of a picture')
    options.add_argument('--only', nargs='*', help='these pictures only')
    chosen = options.parse_args(arguments())
    sys.path.insert(0, chosen.film)
    products = importlib.import_module('products')
    for name in chosen.only or products.PICTURES:
        photograph(products, name, chosen)


def set_up(picture):
    """The picture's own surroundings or, without, its paper in the light of the window."""
    if 'around' in picture:
        return picture['around']()
    stage.backdrop(picture['paper'])
    window.lights(leaves=False)


def photograph(products, name, chosen):
    """Renders a picture some times with other grain, so that the cleaning can tell grain from texture."""
    picture = products.PICTURES[name]
    scene = stage.settings(chosen.size, chosen.size, chosen.samples)
    scene.render.use_persistent_data = False  # with it, a scene that stands still keeps its grain as well
    set_up(picture)
    picture['build']()
    camera = stage.camera(picture['lens'], aperture=picture.get('aperture', 2.0))
    stage.look(camera, picture['eye'], picture['target'], picture['focus'])
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
