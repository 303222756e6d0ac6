"""The pictures a frame is rendered into: the noisy one, and the colour, slope and depth that guide its cleaning."""
import os

import bpy

SOURCES = {
    'noisy': 'Noisy Image',
    'albedo': 'Denoising Albedo',
    'normal': 'Denoising Normal',
    'depth': 'Denoising Depth',
}


def path(folder, name, frame):
    return os.path.join(folder, f'{name}-{frame:04d}.exr')


def guided(folder, frame):
    """Whether the frame's colour, slope and depth are there."""
    return all(os.path.exists(path(folder, name, frame)) for name in SOURCES if name != 'noisy')


def lit(folder, frame):
    """Whether the frame has been rendered with its light."""
    return os.path.exists(path(folder, 'noisy', frame))


def write_to(folder, light=True):
    """Sends the passes of every render from now on to OpenEXR files, numbered by frame."""
    scene = bpy.context.scene
    scene.view_layers[0].cycles.denoising_store_passes = True
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new('CompositorNodeRLayers')
    files = tree.nodes.new('CompositorNodeOutputFile')
    files.base_path = folder
    files.format.file_format, files.format.color_depth, files.format.exr_codec = 'OPEN_EXR', '16', 'ZIP'
    files.file_slots.clear()
    for name, source in SOURCES.items():
        if name == 'noisy' and not light:
            continue
        files.file_slots.new(f'{name}-####')
        socket = layers.outputs.get(source) or layers.outputs['Image']
        tree.links.new(socket, files.inputs[f'{name}-####'])
    screen = tree.nodes.new('CompositorNodeComposite')
    tree.links.new(layers.outputs['Image'], screen.inputs[0])
