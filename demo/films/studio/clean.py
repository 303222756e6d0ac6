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
import stage  # noqa: E402
from film import Film, arguments  # noqa: E402

SIDE = 4  # lit frames looked at on either side
FAR = 12  # and how many frames away they may be


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
    albedo, normal, depth = (pixels(passes.path(folder, name, frame)) for name in ('albedo', 'normal', 'depth'))
    noisy = pixels(passes.path(folder, 'noisy', frame)) if passes.lit(folder, frame) else None
    height, width = albedo.shape[:2]
    reach = camera.data.lens / camera.data.sensor_width * max(width, height) / height  # the sensor lies along the long side
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


class Frames:
    """The frames of the film, kept in memory while they are near the one being cleaned."""

    def __init__(self, film, camera, folder):
        self.film, self.camera, self.folder, self.loaded = film, camera, folder, {}
        self.lit = [frame for frame in range(film.unique) if passes.lit(folder, frame)]

    def at(self, frame):
        if frame not in self.loaded:
            self.film.place_camera(self.camera, frame)
            self.loaded[frame] = load(self.camera, self.folder, frame)
        return self.loaded[frame]

    def around(self, frame):
        """The lit frames to take light from, the nearer ones counting for more."""
        before = [near for near in self.lit if frame - FAR <= near < frame][-SIDE:]
        after = [near for near in self.lit if frame < near <= frame + FAR][:SIDE]
        own = [frame] if frame in self.lit else []
        wanted = before + own + after
        self.loaded = {near: kept for near, kept in self.loaded.items() if near in wanted}
        return [(0.3 + 0.7 / (1 + ((near - frame) / 4) ** 2), self.at(near)) for near in wanted]


def main():
    options = argparse.ArgumentParser(prog='clean.py')
    options.add_argument('--film', required=True, help='the folder of the film')
    options.add_argument('--in', dest='source', required=True, help='folder with the passes of the frames')
    options.add_argument('--out', required=True, help='folder for the PNG files; those already there are kept')
    options.add_argument('--frames', type=int, nargs='*', help='clean these frames only')
    chosen = options.parse_args(arguments())
    film = Film(chosen.film)
    scene = stage.settings(film.width, film.height, 1)
    scene.render.image_settings.color_depth = '16'
    camera = film.build()
    os.makedirs(chosen.out, exist_ok=True)
    frames = Frames(film, camera, chosen.source)
    for frame in chosen.frames or range(film.unique):
        path = os.path.join(chosen.out, f'{frame:04d}.png')
        if os.path.exists(path):
            continue
        started = time.time()
        others = frames.around(frame)
        save(grain.cleaned(frames.at(frame), others), path)
        print(f'cleaned {frame}: {time.time() - started:.1f} s', flush=True)


if __name__ == '__main__':
    main()
