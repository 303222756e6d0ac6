"""The materials of the ceramics: glazes with speckle and uneven gloss, and lemons."""
from shader import Shader


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
