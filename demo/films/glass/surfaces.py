"""The materials of the glass film: coloured glass that lets its colour fall on the table, a pale slab, and the sky behind."""
import bpy

from shader import Shader

TINTS = {
    'clear': (0.985, 0.992, 0.990),
    'sea': (0.76, 0.94, 0.90),
    'amber': (0.985, 0.83, 0.50),
    'rose': (0.975, 0.74, 0.77),
    'cobalt': (0.50, 0.68, 0.95),
    'smoke': (0.80, 0.78, 0.76),
}


def glass(tint):
    """Glass that refracts what one sees through it; light on its way to other things only takes the colour, so there
    are coloured shadows and no caustics, which would be all grain."""
    shader = Shader('glass ' + tint)
    color = TINTS[tint]
    shader.finish(color, 0.0, Transmission=1.0, IOR=1.46, Specular=0.5)
    veil = shader.node('ShaderNodeBsdfTransparent')
    veil.inputs['Color'].default_value = (*(part ** 1.4 for part in color), 1)
    ray = shader.node('ShaderNodeLightPath').outputs
    passing = shader.math('MAXIMUM', ray['Is Shadow Ray'], ray['Is Diffuse Ray'])
    mixed = shader.node('ShaderNodeMixShader')
    shader.link(passing, mixed.inputs[0])
    shader.tree.links.new(shader.surface.outputs[0], mixed.inputs[1])
    shader.tree.links.new(veil.outputs[0], mixed.inputs[2])
    shader.tree.links.new(mixed.outputs[0], shader.tree.nodes['Material Output'].inputs['Surface'])
    return shader.material


def limestone():
    shader = Shader('limestone')
    clouds = shader.ranged(shader.noise(1.3, 6), 0.35, 0.7)
    color = shader.mix(clouds, (0.46, 0.41, 0.37), (0.55, 0.50, 0.455))
    pores = shader.ranged(shader.noise(26, 5), 0.60, 0.72)
    color = shader.mix(shader.math('MULTIPLY', pores, 0.45), color, (0.36, 0.31, 0.27))
    shader.bump(pores, -0.10, 0.006)
    return shader.finish(color, shader.ranged(shader.noise(4, 4), 0.3, 0.7, 0.30, 0.44), Specular=0.4)


def evening_sky():
    """A sheet of light behind the table, from apricot at the horizon, where the sun is, to a dusty blue above."""
    shader = Shader('sky')
    low = shader.ranged(shader.axis('Z'), -0.6, 1.1)
    high = shader.ranged(shader.axis('Z'), 0.9, 3.2)
    color = shader.mix(low, (1.0, 0.44, 0.20), (1.0, 0.62, 0.45))
    color = shader.mix(high, color, (0.36, 0.52, 0.74))
    across, up = shader.math('ADD', shader.axis('X'), 0.5), shader.math('SUBTRACT', shader.axis('Z'), 0.15)
    away = shader.math('ADD', shader.math('MULTIPLY', across, across), shader.math('MULTIPLY', up, up))
    sun = shader.math('POWER', 2.718, shader.math('MULTIPLY', away, -0.55))
    shader.link(shader.mix(shader.math('MULTIPLY', sun, 0.75), color, (1.0, 0.72, 0.42)), shader.surface.inputs['Emission'])
    shader.link(shader.ranged(sun, 0, 1, 1.05, 2.3), shader.surface.inputs['Emission Strength'])
    material = shader.finish((0, 0, 0), 1.0, Specular=0.0)
    material.cycles.sample_as_light = False
    return material


def through_glass():
    """Light goes through both walls of two vessels, one behind the other; the tone curve is a steeper one."""
    bpy.context.scene.view_settings.look = 'High Contrast'
    bpy.context.scene.view_settings.exposure = -0.08
    cycles = bpy.context.scene.cycles
    cycles.max_bounces, cycles.transmission_bounces, cycles.transparent_max_bounces = 11, 10, 16
    cycles.diffuse_bounces, cycles.glossy_bounces = 1, 3
    cycles.sample_clamp_direct = 6  # the sun in the flutes
