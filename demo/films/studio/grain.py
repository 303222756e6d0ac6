"""Takes the grain out of a render: light gathered along the camera's path, then averaged over like neighbours."""
import numpy as np

FLOOR = 0.02  # keeps the division by a black surface's colour in bounds


class Frame:
    """One rendered frame: its passes as arrays, rows from the bottom, and the camera that saw it."""

    def __init__(self, noisy, albedo, normal, depth, camera, reach):
        self.albedo, self.normal = albedo, normal
        # The picture without its textures: only this has grain. Frames rendered without light have none.
        self.light = None if noisy is None else noisy / (albedo + FLOOR)
        self.camera, self.reach = camera, reach
        self.places = self.origin() + self.directions() * depth[..., None]

    def origin(self):
        return self.camera[:3, 3]

    def directions(self):
        """A unit vector for every pixel; `reach` is the focal length in picture heights."""
        height, width = self.albedo.shape[:2]
        across = (np.arange(width) + 0.5 - width / 2) / height
        up = (np.arange(height) + 0.5 - height / 2) / height
        rays = np.stack(np.broadcast_arrays(across[None, :], up[:, None], -self.reach), axis=-1)
        rays = rays / np.linalg.norm(rays, axis=-1, keepdims=True)
        return (rays @ self.camera[:3, :3].T).astype(np.float32)

    def pixels_of(self, places):
        """Where this frame's camera sees points of the scene, as (column, row) with fractions."""
        height, width = self.albedo.shape[:2]
        seen = (places - self.origin()) @ self.camera[:3, :3]
        scale = self.reach * height / -seen[..., 2]
        return seen[..., 0] * scale + width / 2 - 0.5, seen[..., 1] * scale + height / 2 - 0.5


def sampled(channels, column, row):
    """Bilinear samples of an array at places given in pixels, with a mask of those inside (or nearly)."""
    height, width = channels.shape[:2]
    inside = (column > -2) & (row > -2) & (column < width + 1) & (row < height + 1)  # the rim repeats its last pixel
    column, row = np.clip(column, 0, width - 1.001), np.clip(row, 0, height - 1.001)
    left, bottom = column.astype(int), row.astype(int)
    x, y = (column - left)[..., None].astype(np.float32), (row - bottom)[..., None].astype(np.float32)
    lower = channels[bottom, left] * (1 - x) + channels[bottom, left + 1] * x
    upper = channels[bottom + 1, left] * (1 - x) + channels[bottom + 1, left + 1] * x
    return lower * (1 - y) + upper * y, inside


def blurred(channels, radius):
    """A box blur."""
    for axis in (0, 1):
        edges = [(radius, radius) if dimension == axis else (0, 0) for dimension in range(channels.ndim)]
        padded = np.moveaxis(np.pad(channels, edges, mode='edge'), axis, 0)
        length = channels.shape[axis]
        rows = padded[:length].copy()
        for step in range(1, 2 * radius + 1):
            rows += padded[step:step + length]
        channels = np.moveaxis(rows / (2 * radius + 1), 0, axis)
    return channels


def gathered(frame, others):
    """The light of a frame out of (weight, frame) pairs that saw the same places, and its remaining variance."""
    height, width = frame.albedo.shape[:2]
    total, squares = np.zeros((height, width, 3), np.float32), np.zeros((height, width, 3), np.float32)
    weights, weight_squares = np.zeros((height, width, 1), np.float32), np.zeros((height, width, 1), np.float32)
    calm = None if frame.light is None else np.log1p(blurred(frame.light, 2))
    for share, other in others:
        column, row = other.pixels_of(frame.places)
        stack = np.concatenate([other.light, other.albedo, other.normal, blurred(other.light, 2)], axis=-1)
        seen, inside = (stack, True) if other is frame else sampled(stack, column, row)
        light, albedo, normal, calm_light = np.split(seen, (3, 6, 9), axis=-1)
        unlike = (((albedo - frame.albedo) / 0.06) ** 2).sum(-1) + (((normal - frame.normal) / 0.2) ** 2).sum(-1)
        if calm is not None:
            unlike += ((np.log1p(calm_light) - calm) ** 2).mean(-1) / 0.16 ** 2
        weight = (share * (np.exp(-0.5 * unlike) * inside + 1e-4))[..., None].astype(np.float32)
        total += weight * light
        squares += weight * light ** 2
        weights += weight
        weight_squares += weight ** 2
    mean = total / weights
    spread = np.maximum(squares / weights - mean ** 2, 0)
    overlap = weight_squares / weights ** 2
    return mean, blurred(spread * overlap / np.maximum(1 - overlap, 0.1) + 1e-5, 2)


def pair(array, down, right):
    """The parts of an array that lie over each other when it is moved by (down, right), down being 0 or more."""
    height, width = array.shape[:2]
    left, over = max(0, -right), max(0, right)
    return array[:height - down, left:width - over], array[down:, over:width - left]


def averaged(frame, light, variance, radius=5, patience=0.55):
    """Non-local means over the light, held back where colour, slope or distance of the surface differ."""
    depth = np.linalg.norm(frame.places - frame.origin(), axis=-1, keepdims=True)
    guides = np.concatenate([frame.albedo / 0.10, frame.normal / 0.12, depth / 0.10], axis=-1).astype(np.float32)
    total, weights = light.copy(), np.ones(light.shape[:2] + (1,), np.float32)
    steps = [(down, right) for down in range(radius + 1) for right in range(-radius, radius + 1)
             if down or right > 0]  # the other half of the square is the same pairs the other way round
    for down, right in steps:
        here, there = pair(light, down, right)
        noise = sum(pair(variance, down, right))
        apart = ((here - there) ** 2 - noise) / (1e-4 + patience ** 2 * noise)
        near, far = pair(guides, down, right)
        unlike = np.maximum(blurred(apart.mean(-1, keepdims=True), 1), 0)
        unlike += 0.5 * ((near - far) ** 2).sum(-1, keepdims=True)
        weight = np.exp(-unlike)
        for sums, values in ((total, (weight * there, weight * here)), (weights, (weight, weight))):
            for part, value in zip(pair(sums, down, right), values):
                part += value
    return total / weights


def cleaned(frame, others):
    """The frame's picture without grain, in the same linear light as the render, from (weight, frame) pairs."""
    light, variance = gathered(frame, others)
    return averaged(frame, light, variance) * (frame.albedo + FLOOR)
