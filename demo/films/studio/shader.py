"""A Principled material together with short words for its nodes, and the plain materials several films use."""
import bpy


class Shader:
    """A Principled material together with short words for its nodes."""

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

    def noise(self, scale, detail=2.0, stretch=None):
        """Clouds; `stretch` draws them out, by how much along each axis."""
        node = self.node('ShaderNodeTexNoise')
        self.tree.links.new(self.stretched(stretch) if stretch else self.place, node.inputs['Vector'])
        node.inputs['Scale'].default_value = scale
        node.inputs['Detail'].default_value = detail
        return node.outputs['Fac']

    def stretched(self, by):
        node = self.node('ShaderNodeMapping')
        self.tree.links.new(self.place, node.inputs['Vector'])
        node.inputs['Scale'].default_value = tuple(1 / part for part in by)
        return node.outputs[0]

    def cells(self, scale):
        """The distance to the nearest of scattered points: grain of leather."""
        node = self.node('ShaderNodeTexVoronoi')
        self.tree.links.new(self.place, node.inputs['Vector'])
        node.inputs['Scale'].default_value = scale
        return node.outputs['Distance']

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


def matte(name, color, cloud=0.06):
    shader = Shader(name)
    shade = tuple(part * (1 - cloud) for part in color)
    return shader.finish(shader.mix(shader.noise(1.2, 4), color, shade), 0.9, Specular=0.15)
