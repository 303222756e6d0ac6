"""The studio: backdrop sweep, lamps, camera and render settings, the same for the films and the product pictures."""
import math

import bpy
from mathutils import Vector

from forms import add_mesh
from shader import matte


def settings(width, height, samples):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.use_persistent_data = True
    scene.render.image_settings.color_mode = 'RGB'
    scene.view_settings.view_transform = 'Filmic'
    scene.view_settings.look = 'Medium High Contrast'
    scene.view_settings.exposure = -0.2
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.use_denoising = 'CPU', samples, False
    cycles.use_adaptive_sampling, cycles.adaptive_threshold, cycles.adaptive_min_samples = True, 0.05, 12
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 2, 2
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 3
    cycles.use_animated_seed = True  # other grain in every frame: cleaning needs it
    return scene


def backdrop(color, deep=2.6, wide=9.0):
    """A paper sweep: floor, a generous curve, wall."""
    bend = 1.6
    outline = [(-8.0, 0.0)]
    outline += [(deep - bend + bend * math.sin(step * math.pi / 48), bend - bend * math.cos(step * math.pi / 48))
                for step in range(25)]
    outline += [(deep, 8.0)]
    vertices = [(x, y, z) for x in (-wide, wide) for y, z in outline]
    count = len(outline)
    faces = [(i, i + 1, count + i + 1, count + i) for i in range(count - 1)]
    return add_mesh('backdrop', vertices, faces, matte('paper', color))


def aim(thing, target):
    thing.rotation_euler = (Vector(target) - Vector(thing.location)).to_track_quat('-Z', 'Y').to_euler()


def light(name, location, target, size, power, color):
    lamp = bpy.data.lights.new(name, 'AREA')
    lamp.shape, lamp.size, lamp.size_y = 'RECTANGLE', *size
    lamp.energy, lamp.color = power, color
    holder = bpy.data.objects.new(name, lamp)
    holder.location = location
    bpy.context.scene.collection.objects.link(holder)
    aim(holder, target)
    return holder


def gobo(parts, place, target):
    """Carries shapes in front of a lamp: their shadows are seen, they themselves never are."""
    holder = bpy.data.objects.new('gobo', None)
    bpy.context.scene.collection.objects.link(holder)
    holder.location = place
    aim(holder, target)
    for part in parts:
        part.parent = holder
        part.visible_camera = part.visible_glossy = part.visible_diffuse = False


def sun(location, target, power, color, radius, cone):
    lamp = bpy.data.lights.new('sun', 'SPOT')
    lamp.energy, lamp.color, lamp.shadow_soft_size = power, color, radius
    lamp.spot_size, lamp.spot_blend = math.radians(cone), 0.7
    holder = bpy.data.objects.new('sun', lamp)
    holder.location = location
    bpy.context.scene.collection.objects.link(holder)
    aim(holder, target)


def point(name, location, power, color, radius):
    """A bulb."""
    lamp = bpy.data.lights.new(name, 'POINT')
    lamp.energy, lamp.color, lamp.shadow_soft_size = power, color, radius
    holder = bpy.data.objects.new(name, lamp)
    holder.location = location
    bpy.context.scene.collection.objects.link(holder)
    return holder


def sky(color, strength):
    world = bpy.data.worlds.new('sky')
    bpy.context.scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes['Background']
    background.inputs[0].default_value = (*color, 1)
    background.inputs[1].default_value = strength


def dark():
    """All lights out: what is left is the colour, slope and depth of the surfaces."""
    scene = bpy.context.scene
    for thing in scene.objects:
        thing.hide_render = thing.hide_render or thing.type == 'LIGHT'
    scene.world = None
    scene.cycles.use_adaptive_sampling = False


def camera(lens, aperture):
    lens_data = bpy.data.cameras.new('camera')
    holder = bpy.data.objects.new('camera', lens_data)
    bpy.context.scene.collection.objects.link(holder)
    bpy.context.scene.camera = holder
    lens_data.lens = lens
    lens_data.dof.use_dof = True
    lens_data.dof.aperture_fstop = aperture
    lens_data.dof.aperture_blades = 9
    return holder


def look(holder, location, target, focus):
    """Places the camera; `focus` is the point that is sharp."""
    holder.location = location
    aim(holder, target)
    forward = (Vector(target) - Vector(location)).normalized()
    holder.data.dof.focus_distance = (Vector(focus) - Vector(location)).dot(forward)
