"""What a film is to the scripts here: the size and length its film.json states, and the scene its folder builds."""
import importlib
import json
import math
import os
import sys

import bpy


class Film:
    """A film's folder. Its scene.py has ANCHORS, build() and place_camera(camera, along)."""

    def __init__(self, folder):
        with open(os.path.join(folder, 'film.json'), encoding='utf-8') as file:
            facts = json.load(file)
        self.width, self.height = facts['width'], facts['height']
        self.rate, self.frames = facts['frameRate'], facts['frames']
        self.unique = self.frames // 2 + 1  # there and back: frame n and frame `frames` - n are one picture
        sys.path.insert(0, folder)
        self.scene = importlib.import_module('scene')

    def build(self):
        return self.scene.build()

    def place_camera(self, camera, frame):
        """At rest at both ends of its way, so that the loop has no seam."""
        self.scene.place_camera(camera, (1 - math.cos(math.tau * frame / self.frames)) / 2)
        bpy.context.view_layer.update()


def arguments():
    """What stands after the -- of Blender's command line."""
    return sys.argv[sys.argv.index('--') + 1:]
