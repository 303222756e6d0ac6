"""The ceramics film: builds the still life, moves the camera and renders frames (blender -b -P scene.py -- --help)."""
import argparse
import json
import math
import os
import sys
import time

import bpy

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from bpy_extras.object_utils import world_to_camera_view  # noqa: E402
from mathutils import Vector  # noqa: E402

import passes  # noqa: E402
import studio  # noqa: E402
from forms import cloth, leaf  # noqa: E402
from glazes import foliage, linen  # noqa: E402
from things import camp_mug, cut_lemon, group, lemon_bowl, olive_branch, ripple_vase  # noqa: E402

FRAMES = 144          # 6 s at 24 frames a second
UNIQUE = FRAMES // 2 + 1  # the camera goes there and back, so frame n and frame 144 - n are one picture

PLACES = {'vase': (-0.20, 0.62, 0), 'mug': (0.37, 0.02, 0), 'bowl': (-0.24, -0.62, 0.012)}
# Where the pins sit: a spot on the front of each thing, in the scene's space.
ANCHORS = {'vase': (-0.20, 0.21, 0.80), 'mug': (0.35, -0.23, 0.29), 'bowl': (-0.23, -0.995, 0.225)}


def build():
    studio.backdrop((0.46, 0.35, 0.27))
    studio.lights()
    ripple_vase(PLACES['vase'])
    camp_mug(PLACES['mug'], turn=-0.75)
    lemon_bowl(PLACES['bowl'])
    twigs = olive_branch('tall twig', [(0.02, 0, 0.5), (0.0, 0, 1.2), (0.10, -0.05, 1.6), (0.34, -0.1, 1.95),
                                       (0.52, -0.14, 2.12)], 26, 3)
    twigs += olive_branch('low twig', [(0, 0, 0.5), (-0.03, 0, 1.2), (-0.16, -0.06, 1.5), (-0.34, -0.1, 1.66)], 16, 8)
    group('branch', twigs, PLACES['vase'])
    napkin = cloth('napkin', 1.45, 1.0, linen('blue linen', (0.20, 0.27, 0.31), (0.55, 0.52, 0.45), 0.725),
                   [(0.06, 0.02, 0.2)])
    napkin.location, napkin.rotation_euler[2] = (-0.28, -0.66, 0), 0.42
    cut_lemon((0.42, -0.66, 0.075), (0.95, 0.0, 0.35))
    fallen = leaf('fallen leaf', 0.22, 0.07, foliage(), 0.1)
    fallen.location, fallen.rotation_euler = (0.66, -0.90, 0.012), (0.15, -0.12, 2.7)
    return studio.camera(lens=85, aperture=1.2)


def place_camera(camera, frame):
    """There and back on a gentle arc; at rest at both ends, so that the loop has no seam."""
    along = (1 - math.cos(math.tau * frame / FRAMES)) / 2
    angle = math.radians(-5.5 + 11 * along)
    distance = 7.9 - 0.45 * along
    target = (0.02, 0.1, 0.84 - 0.02 * along)
    location = (target[0] + distance * math.sin(angle), target[1] - distance * math.cos(angle), 2.75 - 0.3 * along)
    studio.look(camera, location, target, focus=(0.1, -0.30 - 0.1 * along, 0.3))
    bpy.context.view_layer.update()


def write_track(camera, path):
    """Every frame's picture position of every anchor, in percent from the top left."""
    scene, track = bpy.context.scene, {name: [] for name in ANCHORS}
    for frame in range(FRAMES + 1):
        place_camera(camera, frame)
        for name, anchor in ANCHORS.items():
            seen = world_to_camera_view(scene, camera, Vector(anchor))
            track[name].append([round(100 * seen.x, 3), round(100 * (1 - seen.y), 3)])
    rows = [f'    "{name}": [\n      ' + ',\n      '.join(map(json.dumps, points)) + '\n    ]'
            for name, points in track.items()]
    with open(path, 'w', encoding='utf-8') as file:
        file.write(f'{{\n  "frameRate": 24,\n  "frames": {FRAMES},\n  "anchors": {{\n')
        file.write(',\n'.join(rows) + '\n  }\n}\n')


def render(camera, folder, only, guides):
    scene = bpy.context.scene
    passes.write_to(folder, light=not guides)
    done = passes.guided if guides else passes.lit
    if guides:
        studio.dark()
    for frame in only if only else range(UNIQUE):
        if done(folder, frame):
            continue
        started = time.time()
        scene.frame_set(frame)
        place_camera(camera, frame)
        bpy.ops.render.render()
        print(f'frame {frame}: {time.time() - started:.1f} s', flush=True)


def main():
    options = argparse.ArgumentParser(prog='scene.py')
    options.add_argument('--out', help='folder for the passes of the frames; those already there are kept')
    options.add_argument('--width', type=int, default=540)
    options.add_argument('--samples', type=int, default=32)
    options.add_argument('--frames', type=int, nargs='*', help='render these frames only')
    options.add_argument('--guides', action='store_true',
                         help='render no light, which is quick: cleaning takes it from the frames before and after')
    options.add_argument('--track', help='write the pins\' path to this file')
    chosen = options.parse_args(sys.argv[sys.argv.index('--') + 1:])
    studio.settings(chosen.width, chosen.width * 16 // 9, chosen.samples)
    camera = build()
    if chosen.track:
        write_track(camera, chosen.track)
    if chosen.out:
        os.makedirs(chosen.out, exist_ok=True)
        render(camera, chosen.out, chosen.frames, chosen.guides)


if __name__ == '__main__':
    main()
