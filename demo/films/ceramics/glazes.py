"""The materials: glazes with speckle and uneven gloss, lemon peel, linen, leaves and plaster."""
import bpy


class Shader:
    """A Principled material together with short words for the nodes this scene needs."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.surface = self.tree.nodes['Principled BSDF']
        self.place = self.node('ShaderNodeTexCoord').outputs['Object']

    def node(self, kind, **settings):
        node = self.tree.nodes.new(kind)
        for key, value in settings.items():
            setattr(node, key, value)
        return node

    def link(self, source, target):
        if hasattr(source, 'is_linked'):
            self.tree.links.new(source, target)
        else:
            target.default_value = (*source, 1) if isinstance(source, tuple) else source

    def noise(self, scale, detail=2.0):
        node = self.node('ShaderNodeTexNoise')
        self.tree.links.new(self.place, node.inputs['Vector'])
        node.inputs['Scale'].default_value = scale
        node.inputs['Detail'].default_value = detail
        return node.outputs['Fac']

    def ranged(self, value, low, high, to_low=0.0, to_high=1.0):
        node = self.node('ShaderNodeMapRange')
        for slot, source in enumerate((value, low, high, to_low, to_high)):
            self.link(source, node.inputs[slot])
        return node.outputs[0]

    def math(self, operation, first, second=0.0):
        node = self.node('ShaderNodeMath', operation=operation)
        self.link(first, node.inputs[0])
        self.link(second, node.inputs[1])
        return node.outputs[0]

    def mix(self, factor, first, second):
        node = self.node('ShaderNodeMixRGB')
        for slot, source in enumerate((factor, first, second)):
            self.link(source, node.inputs[slot])
        return node.outputs[0]

    def axis(self, name):
        node = self.node('ShaderNodeSeparateXYZ')
        self.tree.links.new(self.place, node.inputs[0])
        return node.outputs[name]

    def bump(self, height, strength, distance=0.02):
        node = self.node('ShaderNodeBump')
        node.inputs['Strength'].default_value = strength
        node.inputs['Distance'].default_value = distance
        self.link(height, node.inputs['Height'])
        self.tree.links.new(node.outputs[0], self.surface.inputs['Normal'])

    def finish(self, color, roughness, **inputs):
        self.link(color, self.surface.inputs['Base Color'])
        self.link(roughness, self.surface.inputs['Roughness'])
        for name, value in inputs.items():
            self.surface.inputs[name.replace('_', ' ')].default_value = value
        return self.material


def glaze(name, deep, thin, speck, gloss, speck_amount=0.66, raw=None, raw_height=0.0, breaking=None):
    """A stoneware glaze: two tones in clouds, iron specks, uneven gloss; bare clay below `raw_height`;
    where the shape has ridges the glaze runs thin and `breaking` shows."""
    shader = Shader(name)
    color = shader.mix(shader.ranged(shader.noise(3.2, 4), 0.35, 0.68), deep, thin)
    if breaking:
        ridge = shader.node('ShaderNodeAttribute', attribute_name='ridge').outputs['Fac']
        uneven = shader.math('ADD', ridge, shader.ranged(shader.noise(9, 3), 0.3, 0.7, -0.35, 0.35))
        color = shader.mix(shader.ranged(uneven, 0.45, 1.1), color, breaking)
    specks = shader.math('MAXIMUM', shader.ranged(shader.noise(85, 0), speck_amount, speck_amount + 0.05),
                         shader.ranged(shader.noise(38, 0), speck_amount + 0.09, speck_amount + 0.12))
    color = shader.mix(shader.math('MULTIPLY', specks, 0.62), color, speck)
    roughness = shader.ranged(shader.noise(6, 3), 0.3, 0.7, gloss, gloss + 0.16)
    if raw:
        line = shader.math('ADD', shader.axis('Z'), shader.ranged(shader.noise(5, 2), 0, 1, -0.02, 0.02))
        bare = shader.ranged(line, raw_height, raw_height + 0.006, 1.0, 0.0)
        grit = shader.mix(shader.noise(60, 2), raw, tuple(part * 0.72 for part in raw))
        color = shader.mix(bare, color, grit)
        roughness = shader.ranged(bare, 0, 1, roughness, 0.85)
    shader.bump(shader.noise(13, 3), 0.12, 0.02)
    return shader.finish(color, roughness, Specular=0.5)


def lemon_peel():
    shader = Shader('lemon peel')
    color = shader.mix(shader.ranged(shader.noise(5), 0.35, 0.7), (0.86, 0.56, 0.025), (0.93, 0.68, 0.06))
    tip = shader.ranged(shader.math('ABSOLUTE', shader.axis('Z')), 0.12, 0.17)
    color = shader.mix(shader.math('MULTIPLY', tip, 0.6), color, (0.42, 0.45, 0.06))
    shader.bump(shader.noise(58, 1), 0.35, 0.012)
    return shader.finish(color, 0.42)


def lemon_flesh():
    """The cut face of a lemon (in the plane of its z): rind, pith, segments."""
    shader = Shader('lemon flesh')
    x, y = shader.axis('X'), shader.axis('Y')
    away = shader.math('SQRT', shader.math('ADD', shader.math('MULTIPLY', x, x), shader.math('MULTIPLY', y, y)))
    wedge = shader.math('ABSOLUTE', shader.math('SINE', shader.math('MULTIPLY', shader.math('ARCTAN2', y, x), 4.5)))
    wall = shader.ranged(shader.math('MULTIPLY', wedge, away), 0.004, 0.014, 1.0, 0.0)
    pith = shader.math('MAXIMUM', wall, shader.ranged(away, 0.083, 0.089))
    pulp = shader.mix(shader.ranged(shader.noise(45, 2), 0.3, 0.7), (0.80, 0.50, 0.04), (0.93, 0.72, 0.16))
    color = shader.mix(pith, pulp, (0.90, 0.82, 0.52))
    color = shader.mix(shader.ranged(away, 0.100, 0.104), color, (0.90, 0.60, 0.03))
    shader.bump(shader.math('ADD', shader.noise(50, 2), shader.math('MULTIPLY', pith, 0.5)), 0.35, 0.012)
    return shader.finish(color, shader.ranged(pith, 0, 1, 0.18, 0.6))


def linen(name, color, stripe, edge):
    """Woven cloth with two stripes running along the hems that lie `edge` from its middle."""
    shader = Shader(name)
    tone = shader.mix(shader.ranged(shader.noise(75, 3), 0.35, 0.65), color, tuple(part * 0.76 for part in color))
    from_middle = shader.math('ABSOLUTE', shader.axis('X'))
    broad = shader.math('COMPARE', from_middle, edge - 0.13)
    broad.node.inputs[2].default_value = 0.024
    narrow = shader.math('COMPARE', from_middle, edge - 0.075)
    narrow.node.inputs[2].default_value = 0.008
    color = shader.mix(shader.math('MAXIMUM', broad, narrow), tone, stripe)
    shader.bump(shader.noise(120, 2), 0.3, 0.01)
    return shader.finish(color, 0.95, Specular=0.1, Sheen=0.3)


def foliage():
    shader = Shader('olive leaf')
    facing = shader.node('ShaderNodeNewGeometry').outputs['Backfacing']
    above = shader.mix(shader.noise(4), (0.07, 0.12, 0.045), (0.14, 0.19, 0.07))
    return shader.finish(shader.mix(facing, above, (0.33, 0.37, 0.27)), 0.5)


def matte(name, color, cloud=0.06):
    shader = Shader(name)
    shade = tuple(part * (1 - cloud) for part in color)
    return shader.finish(shader.mix(shader.noise(1.2, 4), color, shade), 0.9, Specular=0.15)
