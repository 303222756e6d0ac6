"""Cleans the rendered frames and writes them as PNG with the film's tone curve; films.mjs runs it."""
import argparse
import os
import sys
import time

import bpy
import numpy as np

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import grain  # noqa: E402
import passes  # noqa: E402
import scene as film  # noqa: E402
import studio  # noqa: E402

NEIGHBOURS = 4  # frames looked at on either side


def pixels(path):
    image = bpy.data.images.load(path)
    image.colorspace_settings.is_data = True
    width, height = image.size
    values = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(values)
    bpy.data.images.remove(image)
    return values.reshape(height, width, 4)[..., :3]


def load(camera, folder, frame):
    """A frame from its passes, as seen by the camera where it stands now."""
    noisy, albedo, normal, depth = (pixels(passes.path(folder, name, frame))
                                    for name in ('noisy', 'albedo', 'normal', 'depth'))
    reach = camera.data.lens / camera.data.sensor_width  # the sensor's long side is never the picture's width here
    return grain.Frame(noisy, albedo, normal, depth[..., 0], np.array(camera.matrix_world), reach)


def save(picture, path):
    """Writes linear light through the scene's view transform, 16 bits deep so that the wall stays smooth."""
    height, width = picture.shape[:2]
    image = bpy.data.images.new('picture', width, height, float_buffer=True)
    values = np.ones((height, width, 4), np.float32)
    values[..., :3] = picture
    image.pixels.foreach_set(values.ravel())
    image.save_render(path + '.part.png', scene=bpy.context.scene)
    bpy.data.images.remove(image)
    os.replace(path + '.part.png', path)


def load_at(camera, folder, frame):
    film.place_camera(camera, frame)
    return load(camera, folder, frame)


def main():
    options = argparse.ArgumentParser(prog='clean.py')
    options.add_argument('--in', dest='source', required=True, help='folder with the passes of the frames')
    options.add_argument('--out', required=True, help='folder for the PNG files; those already there are kept')
    options.add_argument('--frames', type=int, nargs='*', help='clean these frames only')
    chosen = options.parse_args(sys.argv[sys.argv.index('--') + 1:])
    scene = studio.settings(540, 960, 1)
    scene.render.image_settings.color_depth = '16'
    camera = film.build()
    os.makedirs(chosen.out, exist_ok=True)
    loaded = {}
    for frame in chosen.frames or range(film.UNIQUE):
        path = os.path.join(chosen.out, f'{frame:04d}.png')
        if os.path.exists(path):
            continue
        started = time.time()
        wanted = [near for near in range(frame - NEIGHBOURS, frame + NEIGHBOURS + 1)
                  if 0 <= near < film.UNIQUE and passes.complete(chosen.source, near)]
        loaded = {near: loaded.get(near) or load_at(camera, chosen.source, near) for near in wanted}
        save(grain.cleaned(loaded[frame], [loaded[near] for near in wanted if near != frame]), path)
        print(f'cleaned {frame}: {time.time() - started:.1f} s', flush=True)


if __name__ == '__main__':
    main()
