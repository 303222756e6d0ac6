"""The materials of the desk: walnut, leather, brass, enamel, paper and opal glass."""
from shader import Shader


def walnut():
    """Boards along x: long grain, darker pores."""
    shader = Shader('walnut')
    broad = shader.noise(1.6, 5, stretch=(7.0, 0.62, 0.62))
    fine = shader.noise(13, 6, stretch=(16.0, 0.7, 0.7))
    color = shader.mix(shader.ranged(broad, 0.34, 0.68), (0.062, 0.029, 0.014), (0.165, 0.082, 0.040))
    color = shader.mix(shader.ranged(fine, 0.42, 0.70, 0, 0.55), color, (0.040, 0.018, 0.009))
    shader.bump(fine, 0.06, 0.01)
    return shader.finish(color, shader.ranged(fine, 0.35, 0.7, 0.30, 0.46), Specular=0.4)


def leather(name, color):
    shader = Shader(name)
    worn = shader.ranged(shader.noise(2.4, 4), 0.38, 0.72)
    tone = shader.mix(worn, color, tuple(min(1, part * 1.55 + 0.008) for part in color))
    shader.bump(shader.math('ADD', shader.cells(75), shader.math('MULTIPLY', shader.noise(9, 3), 0.8)), 0.28, 0.006)
    return shader.finish(tone, shader.ranged(worn, 0, 1, 0.40, 0.52), Specular=0.42)


def metal(name, color, roughness=0.24):
    shader = Shader(name)
    smears = shader.noise(5, 4)
    return shader.finish(color, shader.ranged(smears, 0.3, 0.75, roughness, roughness + 0.12), Metallic=1.0)


def brass():
    return metal('brass', (0.72, 0.47, 0.19))


def steel():
    return metal('steel', (0.56, 0.57, 0.58), 0.2)


def enamel(name, color, roughness=0.22):
    shader = Shader(name)
    return shader.finish(color, shader.ranged(shader.noise(7, 2), 0.3, 0.7, roughness, roughness + 0.06), Specular=0.5)


def paper_edge():
    """The cut edge of a block of pages: fine lines, one over the other."""
    shader = Shader('pages')
    lines = shader.noise(60, 1, stretch=(40, 40, 0.35))
    color = shader.mix(shader.ranged(lines, 0.35, 0.65), (0.62, 0.53, 0.40), (0.80, 0.72, 0.58))
    return shader.finish(color, 0.9, Specular=0.1)


def cover_cloth(name, color):
    shader = Shader(name)
    weave = shader.noise(110, 2)
    tone = shader.mix(shader.ranged(weave, 0.35, 0.65), color, tuple(part * 0.72 for part in color))
    shader.bump(weave, 0.25, 0.006)
    return shader.finish(tone, 0.88, Specular=0.15, Sheen=0.3)


def opal(name, color, strength):
    """Lit opal glass: brightest where the bulb is and towards the eye; it shines but lights nothing itself, the bulb does."""
    shader = Shader(name)
    height = shader.ranged(shader.math('ABSOLUTE', shader.math('SUBTRACT', shader.axis('Z'), 0.03)), 0.0, 0.42, 1.0, 0.16)
    rim = shader.node('ShaderNodeLayerWeight')
    rim.inputs['Blend'].default_value = 0.5
    glow = shader.math('MULTIPLY', height, shader.ranged(rim.outputs['Facing'], 0.0, 1.0, 1.0, 0.34))
    hot = tuple(min(1, part * 1.1 + 0.06) for part in color)
    shader.link(shader.mix(glow, tuple(part * part for part in color), hot), shader.surface.inputs['Emission'])
    shader.link(shader.math('MULTIPLY', glow, strength), shader.surface.inputs['Emission Strength'])
    material = shader.finish(tuple(0.25 + 0.3 * part for part in color), 0.14, Specular=0.5)
    material.cycles.sample_as_light = False
    return material
