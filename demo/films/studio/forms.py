"""The shapes of the still lifes: turned forms, bent tubes, leaves and cloth, built as meshes."""
import math

import bpy
from mathutils import Vector, noise


def add_mesh(name, vertices, faces, material, ridge=None):
    """Puts a smooth-shaded mesh into the scene; `ridge` is one number per vertex for the glaze to read."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(vertices, [], faces)
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    if ridge:
        mesh.attributes.new('ridge', 'FLOAT', 'POINT').data.foreach_set('value', ridge)
    mesh.materials.append(material)
    thing = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def group(name, parts, location, turn=0.0):
    """One empty that carries the parts of a thing, so that it is placed as a whole."""
    holder = bpy.data.objects.new(name, None)
    bpy.context.scene.collection.objects.link(holder)
    for part in parts:
        part.parent = holder
    holder.location = location
    holder.rotation_euler[2] = turn
    return holder


def smooth_profile(points, steps):
    """A Catmull-Rom curve through (radius, height) points; `steps` samples per stretch."""
    ends = [points[0], *points, points[-1]]
    curve = []
    for before, start, end, after in zip(ends, ends[1:], ends[2:], ends[3:]):
        for step in range(steps):
            t = step / steps
            curve.append(tuple(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
                for a, b, c, d in zip(before, start, end, after)))
    return [*curve, points[-1]]


def turned(name, profile, material, sides=128, ripple=None):
    """Turns a profile on the wheel. `ripple(row, height, angle)` gives (offset, ridge) for a vertex,
    where row runs from 0 at the start of the profile to 1 at its end."""
    vertices, ridges = [], []
    for row, (radius, height) in enumerate(profile):
        for side in range(sides):
            angle = math.tau * side / sides
            offset, ridge = ripple(row / (len(profile) - 1), height, angle) if ripple else (0, 0)
            reach = max(radius + offset, 0.0005)
            vertices.append((reach * math.cos(angle), reach * math.sin(angle), height))
            ridges.append(ridge)
    faces = [(row * sides + side, row * sides + (side + 1) % sides,
              (row + 1) * sides + (side + 1) % sides, (row + 1) * sides + side)
             for row in range(len(profile) - 1) for side in range(sides)]
    return add_mesh(name, vertices, faces, material, ridges)


def tube(name, path, radii, material, flatten=1.0, sides=24):
    """Sweeps a round (or flattened) section along a path of points lying in a plane or in space."""
    points = [Vector(point) for point in path]
    vertices = []
    side_hint = Vector((0, 1, 0))
    for index, point in enumerate(points):
        along = (points[min(index + 1, len(points) - 1)] - points[max(index - 1, 0)]).normalized()
        across = side_hint - along * side_hint.dot(along)
        across.normalize()
        outward = along.cross(across)
        for side in range(sides):
            angle = math.tau * side / sides
            vertices.append(point + across * math.cos(angle) * radii[index]
                            + outward * math.sin(angle) * radii[index] * flatten)
    faces = [(row * sides + side, row * sides + (side + 1) % sides,
              (row + 1) * sides + (side + 1) % sides, (row + 1) * sides + side)
             for row in range(len(points) - 1) for side in range(sides)]
    return add_mesh(name, vertices, faces, material)


def leaf(name, length, width, material, curl=0.15):
    """An olive leaf along +x, folded a little at its middle rib and bent down at its tip."""
    rows, vertices, faces = 10, [], []
    for row in range(rows + 1):
        t = row / rows
        half = width * 0.5 * math.sin(math.pi * t ** 0.8) ** 0.85 if 0 < t < 1 else 0.001
        droop = -curl * length * t * t
        for across in (-1, -0.5, 0, 0.5, 1):
            vertices.append((length * t, half * across, droop + abs(across) * half * 0.35))
    for row in range(rows):
        for column in range(4):
            corner = row * 5 + column
            faces.append((corner, corner + 5, corner + 6, corner + 1))
    return add_mesh(name, vertices, faces, material)


def cloth(name, width, depth, material, calm, cells=170):
    """A linen cloth on the table, in folds everywhere except in the `calm` circles (x, y, radius)."""
    vertices, faces = [], []
    for row in range(cells + 1):
        for column in range(cells + 1):
            x, y = width * (column / cells - 0.5), depth * (row / cells - 0.5)
            ease = 1.0
            for calm_x, calm_y, radius in calm:
                away = math.hypot(x - calm_x, y - calm_y)
                ease = min(ease, max(0.0, min(1.0, (away - radius) / 0.25)))
            warp = noise.noise(Vector((x * 1.1, y * 1.1, 3.1)))
            drift = noise.noise(Vector((x * 2.3, y * 2.3, 9.4)))
            long_folds = max(0.0, math.sin(4.6 * x + 3.1 * y + 4.2 * warp)) ** 2.2
            short_folds = max(0.0, math.sin(9.5 * y - 5 * x + 4 * drift + 1.0)) ** 3
            z = 0.004 + ease * (0.062 * long_folds * (0.55 + 0.45 * drift) + 0.030 * short_folds * (0.5 + warp)
                                + 0.010 * abs(drift))
            pull = 0.035 * noise.noise(Vector((x * 2, y * 2, 7)))
            vertices.append((x + pull, y + pull * 0.6, z))
    for row in range(cells):
        for column in range(cells):
            corner = row * (cells + 1) + column
            faces.append((corner, corner + 1, corner + cells + 2, corner + cells + 1))
    napkin = add_mesh(name, vertices, faces, material)
    hem = napkin.modifiers.new('thickness', 'SOLIDIFY')
    hem.thickness, hem.offset = 0.008, 1
    return napkin


def block(name, size, material, edge=0.01):
    """A box standing on the ground, with rounded edges."""
    wide, deep, high = (part / 2 for part in size)
    corners = [(x, y, z) for z in (0, 2 * high) for x, y in ((-wide, -deep), (wide, -deep), (wide, deep), (-wide, deep))]
    faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    box = add_mesh(name, corners, faces, material)
    rounding = box.modifiers.new('edge', 'BEVEL')
    rounding.width, rounding.segments, rounding.harden_normals = edge, 4, True
    box.data.use_auto_smooth = True
    return box
