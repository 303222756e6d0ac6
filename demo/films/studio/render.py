"""Renders the frames of a film and projects its pins (blender -b -P render.py -- --help); films.mjs runs it."""
import argparse
import json
import os
import sys
import time

import bpy
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import passes  # noqa: E402
import stage  # noqa: E402
from film import Film, arguments  # noqa: E402


def write_track(film, camera, path):
    """Every frame's picture position of every anchor, in percent from the top left."""
    scene, track = bpy.context.scene, {name: [] for name in film.scene.ANCHORS}
    for frame in range(film.frames + 1):
        film.place_camera(camera, frame)
        for name, anchor in film.scene.ANCHORS.items():
            seen = world_to_camera_view(scene, camera, Vector(anchor))
            track[name].append([round(100 * seen.x, 3), round(100 * (1 - seen.y), 3)])
    rows = [f'    "{name}": [\n      ' + ',\n      '.join(map(json.dumps, points)) + '\n    ]'
            for name, points in track.items()]
    with open(path, 'w', encoding='utf-8') as file:
        file.write(f'{{\n  "frameRate": {film.rate},\n  "frames": {film.frames},\n  "anchors": {{\n')
        file.write(',\n'.join(rows) + '\n  }\n}\n')


def render(film, camera, folder, only, guides):
    scene = bpy.context.scene
    passes.write_to(folder, light=not guides)
    done = passes.guided if guides else passes.lit
    if guides:
        stage.dark()
    for frame in only if only else range(film.unique):
        if done(folder, frame):
            continue
        started = time.time()
        scene.frame_set(frame)
        film.place_camera(camera, frame)
        bpy.ops.render.render()
        print(f'frame {frame}: {time.time() - started:.1f} s', flush=True)


def main():
    options = argparse.ArgumentParser(prog='render.py')
    options.add_argument('--film', required=True, help='the folder of the film')
    options.add_argument('--out', help='folder for the passes of the frames; those already there are kept')
    options.add_argument('--width', type=int, help='render smaller')
    options.add_argument('--samples', type=int, default=32)
    options.add_argument('--frames', type=int, nargs='*', help='render these frames only')
    options.add_argument('--guides', action='store_true',
                         help='render no light, which is quick: cleaning takes it from the frames before and after')
    options.add_argument('--track', help='write the pins\' path to this file')
    chosen = options.parse_args(arguments())
    film = Film(chosen.film)
    width = chosen.width or film.width
    stage.settings(width, width * film.height // film.width, chosen.samples)
    camera = film.build()
    if chosen.track:
        write_track(film, camera, chosen.track)
    if chosen.out:
        os.makedirs(chosen.out, exist_ok=True)
        render(film, camera, chosen.out, chosen.frames, chosen.guides)


if __name__ == '__main__':
    main()
