#!/usr/bin/env python3
"""Draws talking presenters and renders them to video.

An SVG portrait is generated from a few numbers (an identity), posed by a few more (head, eyes, mouth), rendered by
rsvg-convert and encoded by ffmpeg. Everything is a pure function of the arguments, so a clip can be recreated at any
time, and the opening of the mouth in every frame is known (--truth).

    presenter.py sample  OUT.mp4 --speech OWN.wav     the clip that Retalk ships
    presenter.py one     OUT.mp4                      one presenter, mouth moving by a known track
    presenter.py two     OUT.mp4                      two presenters side by side; the left one is the larger
    presenter.py cuts    OUT.mp4                      hard cuts between two presenters and a picture without a face
    presenter.py still   OUT.mp4                      a presenter whose mouth never opens
    presenter.py hand    OUT.mp4                      a hand covers the mouth for the middle third
    presenter.py turn    OUT.mp4                      a head that turns far to the side and back
    presenter.py mic     OUT.mp4                      a microphone in front of the chin and sometimes the lower lip
    presenter.py close   OUT.mp4                      a microphone in front of a part of the mouth
    presenter.py lit     OUT.mp4                      strong light from one side
    presenter.py mask    OUT.mp4                      a mask covers mouth and nose
    presenter.py profile OUT.mp4                      a head that never looks towards the camera
    presenter.py noface  OUT.mp4                      an empty room
    presenter.py face    OUT.png --identity N         one frontal picture, for use as a reference face
    presenter.py dog|monkey|smiley|socket|box OUT.png things that have, or seem to have, eyes and a mouth but aren't people

Needs python3, rsvg-convert (librsvg2-bin) and ffmpeg.
"""

import argparse
import math
import random
import struct
import subprocess
import sys
import wave
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

BEARDED = 9000  # identity with a full beard
GLASSES = 9001  # identity with glasses and dark skin
MOUSTACHED = 9002  # identity with a moustache
CHILD = 9003  # identity with a child's proportions: large eyes, small nose, mouth and chin
CANVAS = 720  # the portrait is drawn in a square of this size; eyes are 155 units apart
EYES_APART = 155.0


@dataclass
class Identity:
    """The constant features of a person."""

    skin: tuple = (232, 186, 156)
    hair: tuple = (58, 42, 32)
    iris: tuple = (75, 107, 80)
    lips: tuple = (186, 92, 88)
    shirt: tuple = (39, 54, 74)
    face_width: float = 1.0
    jaw: float = 1.0
    eye_size: float = 1.0
    eye_gap: float = 0.0
    brow: float = 0.0
    nose: float = 1.0
    mouth: float = 1.0
    hair_style: int = 0
    stubble: float = 0.0
    beard: float = 0.0
    moustache: float = 0.0
    freckles: int = 0
    glasses: bool = False


@dataclass
class Pose:
    """The features that change from frame to frame. Head angles in degrees, the rest in canvas units or 0..1."""

    yaw: float = 0.0
    pitch: float = 0.0
    roll: float = 0.0
    shift: float = 0.0
    blink: float = 0.0
    opening: float = 0.0  # gap between the lips, canvas units, 0..46
    width: float = 0.0  # -1 pursed .. 1 spread
    brow: float = 0.0
    hand: float = 0.0
    mic: bool = False
    mic_rise: float = 0.0  # canvas units
    mask: bool = False


def identity(number):
    """The person with this number; the clips use 0 and 1."""
    if number == 0:
        return Identity()
    if number == 1:
        return Identity(skin=(141, 96, 70), hair=(24, 20, 20), iris=(66, 44, 30), lips=(128, 66, 66), shirt=(150, 84, 60),
                        face_width=1.07, jaw=1.06, eye_size=0.92, eye_gap=5, brow=5, nose=1.25, mouth=1.12, hair_style=1,
                        stubble=0.5)
    if number == BEARDED:
        return Identity(skin=(214, 164, 132), hair=(62, 44, 32), iris=(84, 112, 140), lips=(178, 96, 90), shirt=(52, 70, 58),
                        face_width=1.04, jaw=1.04, eye_gap=-3, brow=3, nose=1.15, mouth=1.04, hair_style=1, beard=1.0)
    if number == GLASSES:
        return Identity(skin=(92, 60, 46), hair=(18, 16, 16), iris=(50, 34, 26), lips=(112, 58, 58), shirt=(92, 104, 130),
                        face_width=.98, jaw=.96, eye_gap=3, brow=2, nose=1.3, mouth=1.1, hair_style=1, glasses=True)
    if number == MOUSTACHED:
        return Identity(skin=(206, 158, 124), hair=(40, 30, 26), iris=(70, 50, 36), lips=(168, 92, 84), shirt=(86, 60, 70),
                        face_width=1.02, eye_gap=2, brow=2, nose=1.2, mouth=1.02, hair_style=1, moustache=1.0)
    if number == CHILD:
        return Identity(skin=(240, 200, 176), hair=(140, 100, 58), iris=(84, 112, 140), lips=(206, 116, 112), shirt=(170, 120, 60),
                        face_width=1.06, jaw=.84, eye_size=1.3, eye_gap=-2, brow=-4, nose=.62, mouth=.76, freckles=10)
    r = random.Random(number)
    tone = r.random()
    skin = tuple(int(a + (b - a) * tone) for a, b in zip((244, 206, 180), (112, 74, 54)))
    return Identity(
        skin=skin,
        hair=r.choice([(30, 24, 22), (74, 52, 36), (140, 100, 58), (96, 92, 90), (110, 50, 30)]),
        iris=r.choice([(75, 107, 80), (70, 50, 36), (84, 112, 140), (50, 36, 28)]),
        lips=tuple(int(c * k) for c, k in zip(skin, (0.84, 0.55, 0.58))),
        shirt=tuple(r.randint(30, 170) for _ in range(3)),
        face_width=r.uniform(0.93, 1.1), jaw=r.uniform(0.92, 1.1), eye_size=r.uniform(0.85, 1.15),
        eye_gap=r.uniform(-6, 7), brow=r.uniform(-6, 8), nose=r.uniform(0.8, 1.35), mouth=r.uniform(0.86, 1.16),
        hair_style=r.randint(0, 2), stubble=r.choice([0, 0, 0.4, 0.8]), freckles=r.choice([0, 0, 14]))


def rgb(colour, factor=1.0):
    return "#%02x%02x%02x" % tuple(max(0, min(255, int(c * factor))) for c in colour)


def mouth_svg(who, pose, key):
    """The mouth around (0, 0), the point where closed lips meet: cavity, teeth, tongue, then the lips over them."""
    o = pose.opening
    pursed, spread = max(0.0, -pose.width), max(0.0, pose.width)
    half = 66 * who.mouth * (1 + 0.10 * spread - 0.30 * pursed - 0.0028 * o)
    full = 1 + 0.35 * pursed
    up, low = 0.18 * o, 0.82 * o  # the lower lip does most of the work
    corner = 0.10 * o - 4.0 - 2.5 * spread  # slightly up at rest, for a friendly face
    top, bottom = 17 * full, 23 * full
    inner = half - 7
    # Cubic curves whose middle passes through -up and +low (a cubic's middle is 3/4 of its control height).
    upper_in = f"C{-inner * .5:.2f} {corner + (-up - corner) * 1.33:.2f} {inner * .5:.2f} {corner + (-up - corner) * 1.33:.2f} {inner:.2f} {corner:.2f}"
    lower_in = f"C{inner * .5:.2f} {corner + (low - corner) * 1.33:.2f} {-inner * .5:.2f} {corner + (low - corner) * 1.33:.2f} {-inner:.2f} {corner:.2f}"
    hole = f"M{-inner:.2f} {corner:.2f}{upper_in}{lower_in}Z"
    upper = (f"M{-half:.2f} {corner:.2f}C{-half * .62:.2f} {-up - top * .72:.2f} {-half * .3:.2f} {-up - top * 1.12:.2f} 0 {-up - top * .86:.2f}"
             f"C{half * .3:.2f} {-up - top * 1.12:.2f} {half * .62:.2f} {-up - top * .72:.2f} {half:.2f} {corner:.2f}"
             f"L{inner:.2f} {corner:.2f}C{inner * .5:.2f} {corner + (-up - corner) * 1.33 + .6:.2f} {-inner * .5:.2f} {corner + (-up - corner) * 1.33 + .6:.2f} {-inner:.2f} {corner:.2f}Z")
    lower = (f"M{-half:.2f} {corner:.2f}L{-inner:.2f} {corner:.2f}C{-inner * .5:.2f} {corner + (low - corner) * 1.33 - .6:.2f} {inner * .5:.2f} {corner + (low - corner) * 1.33 - .6:.2f} {inner:.2f} {corner:.2f}"
             f"L{half:.2f} {corner:.2f}C{half * .62:.2f} {low + bottom * 1.22:.2f} {-half * .62:.2f} {low + bottom * 1.22:.2f} {-half:.2f} {corner:.2f}Z")
    parts = []
    if o > 0.8:
        teeth = -up + min(13.0, 4 + o * .30)
        lines = "".join(f"<path d='M{x:.1f} {-up - 4:.1f}L{x * .96:.1f} {teeth - 1:.1f}'/>" for x in (-31, -20, -8.5, 8.5, 20, 31))
        visible = min(1.0, (o - 0.8) / 4)
        parts.append(
            f"<clipPath id='h{key}'><path d='{hole}'/></clipPath><path d='{hole}' fill='#2a1014'/>"
            f"<g clip-path='url(#h{key})'>"
            f"<ellipse cx='0' cy='{low + 4:.1f}' rx='{half * .55:.1f}' ry='{5 + o * .26:.1f}' fill='#96484c'/>"
            f"<ellipse cx='0' cy='{low + 2:.1f}' rx='{half * .30:.1f}' ry='{2 + o * .14:.1f}' fill='#ad5b5e' opacity='.7'/>"
            f"<path d='M{-half * .72:.1f} {-up - 8:.1f}L{half * .72:.1f} {-up - 8:.1f}L{half * .62:.1f} {teeth - 3:.1f}Q0 {teeth + 3:.1f} {-half * .62:.1f} {teeth - 3:.1f}Z' fill='#e9e2d6' opacity='{visible:.2f}'/>"
            f"<g stroke='#b9ab9c' stroke-width='1.1' opacity='{.75 * visible:.2f}'>{lines}</g>"
            f"<path d='{hole}' fill='none' stroke='#1a090c' stroke-width='9' opacity='.42'/></g>")
    parts.append(
        f"<path d='{upper}' fill='{rgb(who.lips, .92)}'/><path d='{lower}' fill='{rgb(who.lips, 1.08)}'/>"
        f"<path d='M{-half * .42:.1f} {low + bottom * .42:.1f}Q0 {low + bottom * .62:.1f} {half * .42:.1f} {low + bottom * .42:.1f}' stroke='{rgb(who.lips, 1.34)}' stroke-width='4.5' fill='none' stroke-linecap='round' opacity='.5'/>"
        f"<path d='M{-half:.2f} {corner:.2f}L{-inner:.2f} {corner:.2f}{upper_in}L{half:.2f} {corner:.2f}' fill='none' stroke='{rgb(who.lips, .42)}' stroke-width='{2.6 if o < 3 else 1.5}' stroke-linecap='round'/>")
    if o > 3:
        parts.append(f"<path d='M{inner:.2f} {corner:.2f}{lower_in}' fill='none' stroke='{rgb(who.lips, .5)}' stroke-width='1.4'/>")
    return "".join(parts), low + bottom


def eye_svg(who, pose, cx, cy, mirror, key):
    s = who.eye_size
    lid = 1 - pose.blink
    h_up, h_low = 18 * s * lid + 1.2, 12 * s * (0.45 + 0.55 * lid)
    w = 40 * s
    look = pose.yaw * 0.16
    shape = f"M{-w:.1f} 3C{-w * .55:.1f} {-h_up * 1.25:.1f} {w * .45:.1f} {-h_up * 1.3:.1f} {w:.1f} 1C{w * .5:.1f} {h_low:.1f} {-w * .55:.1f} {h_low * 1.1:.1f} {-w:.1f} 3Z"
    lash = f"M{-w:.1f} 3C{-w * .55:.1f} {-h_up * 1.25:.1f} {w * .45:.1f} {-h_up * 1.3:.1f} {w:.1f} 1"
    flip = -1 if mirror else 1
    return (f"<g transform='translate({cx:.2f} {cy:.2f}) scale({flip} 1)'>"
            f"<ellipse cx='0' cy='2' rx='{w * 1.3:.1f}' ry='{30 * s:.1f}' fill='url(#socket)'/>"
            f"<clipPath id='e{key}'><path d='{shape}'/></clipPath><path d='{shape}' fill='#f2efec'/>"
            f"<g clip-path='url(#e{key})'><circle cx='{look * flip:.2f}' cy='-2' r='{15.5 * s:.1f}' fill='{rgb(who.iris)}'/>"
            f"<circle cx='{look * flip:.2f}' cy='-2' r='{15.5 * s:.1f}' fill='none' stroke='{rgb(who.iris, .5)}' stroke-width='2.5'/>"
            f"<circle cx='{look * flip:.2f}' cy='-2' r='{7 * s:.1f}' fill='#0d0d0d'/>"
            f"<circle cx='{look * flip + 4 * flip:.2f}' cy='-7' r='3.2' fill='#fff'/>"
            f"<path d='{lash}' stroke='#000' stroke-width='11' opacity='.16' fill='none'/></g>"
            f"<path d='{lash}' stroke='#2c1d14' stroke-width='4.4' fill='none' stroke-linecap='round'/>"
            f"<path d='M{-w * .95:.1f} {-h_up - 5 * lid:.1f}C{-w * .4:.1f} {-h_up * 1.25 - 9:.1f} {w * .45:.1f} {-h_up * 1.25 - 9:.1f} {w * .95:.1f} {-h_up * .6 - 3:.1f}' stroke='{rgb(who.skin, .66)}' stroke-width='2' fill='none' opacity='.7'/>"
            f"</g>")


def presenter_svg(who, pose, key):
    """One presenter in a CANVAS x CANVAS square, without background."""
    skin, yaw, pitch = who.skin, pose.yaw, pose.pitch
    fx = 2.3 * yaw  # how far features slide over the head, units per degree
    fy = -1.9 * pitch
    mouth, lip_bottom = mouth_svg(who, pose, key)
    drop = pose.opening * 0.62  # the chin follows the lower lip
    fw = who.face_width
    left, right = 360 - 172 * fw, 360 + 172 * fw
    chin = 550 + drop
    jaw_l, jaw_r = 360 - 92 * fw * who.jaw + fx * .3, 360 + 92 * fw * who.jaw + fx * .3
    face = (f"M{left:.1f} 300C{left - 8:.1f} 150 {360 - 92 * fw:.1f} 84 360 84C{360 + 92 * fw:.1f} 84 {right + 8:.1f} 150 {right:.1f} 300"
            f"C{right:.1f} {392 + drop * .3:.1f} {360 + 140 * fw * who.jaw + fx * .3:.1f} {466 + drop * .6:.1f} {jaw_r:.1f} {508 + drop * .9:.1f}"
            f"C{360 + 58 * fw + fx * .3:.1f} {chin - 16:.1f} {360 + 34 * fw + fx * .3:.1f} {chin:.1f} {360 + fx * .3:.1f} {chin:.1f}"
            f"C{360 - 34 * fw + fx * .3:.1f} {chin:.1f} {360 - 58 * fw + fx * .3:.1f} {chin - 16:.1f} {jaw_l:.1f} {508 + drop * .9:.1f}"
            f"C{360 - 140 * fw * who.jaw + fx * .3:.1f} {466 + drop * .6:.1f} {left:.1f} {392 + drop * .3:.1f} {left:.1f} 300Z")
    ex = EYES_APART / 2 + who.eye_gap / 2
    eyes = (eye_svg(who, pose, 360 - ex + fx, 306 + fy, False, key + "l") + eye_svg(who, pose, 360 + ex + fx, 306 + fy, True, key + "r"))
    by = 262 + fy - who.brow - pose.brow
    brows = "".join(
        f"<path d='M{360 + s * (ex - 46) + fx:.1f} {by + 1:.1f}C{360 + s * (ex - 20) + fx:.1f} {by - 11:.1f} {360 + s * (ex + 20) + fx:.1f} {by - 17:.1f} {360 + s * (ex + 50) + fx:.1f} {by + 7:.1f}"
        f"C{360 + s * (ex + 20) + fx:.1f} {by - 6:.1f} {360 + s * (ex - 16) + fx:.1f} {by + 1:.1f} {360 + s * (ex - 45) + fx:.1f} {by + 12:.1f}Z' fill='{rgb(who.hair, .92)}' opacity='.93'/>"
        for s in (-1, 1))
    glasses = ""
    if who.glasses:
        gy = 270 + fy
        rims = "".join(f"<rect x='{360 + s * ex - 56 + fx:.1f}' y='{gy:.1f}' width='112' height='78' rx='28'/>" for s in (-1, 1))
        glasses = (f"<g fill='#d9e8f2' fill-opacity='.13' stroke='#15171a' stroke-width='7'>{rims}"
                   f"<path d='M{360 - ex + 56 + fx:.1f} {gy + 28:.1f}Q{360 + fx:.1f} {gy + 12:.1f} {360 + ex - 56 + fx:.1f} {gy + 28:.1f}' fill='none'/></g>")
    nx, ny, nw = 360 + fx * 1.45, 396 + fy * 1.3, 36 * who.nose
    nose = (f"<path d='M{360 + fx - 15:.1f} {312 + fy:.1f}C{nx - 18:.1f} 350 {nx - 26:.1f} {ny - 26:.1f} {nx - nw:.1f} {ny - 6:.1f}C{nx - nw + 6:.1f} {ny + 12:.1f} {nx - 12:.1f} {ny + 10:.1f} {nx:.1f} {ny + 13:.1f}C{nx + 12:.1f} {ny + 10:.1f} {nx + nw - 6:.1f} {ny + 12:.1f} {nx + nw:.1f} {ny - 6:.1f}C{nx + 28:.1f} {ny - 30:.1f} {nx + 20:.1f} 350 {360 + fx + 15:.1f} {312 + fy:.1f}Z' fill='url(#nose{key})'/>"
            f"<path d='M{nx - 3:.1f} {330 + fy:.1f}Q{nx - 1:.1f} {ny - 30:.1f} {nx - 2:.1f} {ny - 12:.1f}' stroke='{rgb(skin, 1.14)}' stroke-width='10' stroke-linecap='round' fill='none' opacity='.55'/>"
            f"<path d='M{nx - nw + 2:.1f} {ny - 9:.1f}C{nx - nw - 2:.1f} {ny + 8:.1f} {nx - nw + 13:.1f} {ny + 12:.1f} {nx - 11:.1f} {ny + 7:.1f}Q{nx:.1f} {ny + 16:.1f} {nx + 11:.1f} {ny + 7:.1f}C{nx + nw - 13:.1f} {ny + 12:.1f} {nx + nw + 2:.1f} {ny + 8:.1f} {nx + nw - 2:.1f} {ny - 9:.1f}' stroke='{rgb(skin, .55)}' stroke-width='3' fill='none' stroke-linecap='round'/>"
            f"<ellipse cx='{nx - 16:.1f}' cy='{ny + 6:.1f}' rx='8' ry='4' fill='{rgb(skin, .36)}' opacity='.8'/><ellipse cx='{nx + 16:.1f}' cy='{ny + 6:.1f}' rx='8' ry='4' fill='{rgb(skin, .36)}' opacity='.8'/>")
    mx, my = 360 + fx * 1.12, 462 + fy * 1.05
    folds = "".join(f"<path d='M{mx + s * 54:.1f} {my - 52:.1f}Q{mx + s * 84:.1f} {my - 24:.1f} {mx + s * 86:.1f} {my + 6 + drop * .3:.1f}' stroke='{rgb(skin, .74)}' stroke-width='3' fill='none' opacity='.45'/>" for s in (-1, 1))
    chin_shade = f"<ellipse cx='{mx:.1f}' cy='{my + lip_bottom + 9:.1f}' rx='46' ry='7' fill='{rgb(skin, .62)}' opacity='.38'/>"
    philtrum = f"<path d='M{mx - 6:.1f} {my - 42:.1f}L{mx - 7:.1f} {my - 24:.1f}M{mx + 6:.1f} {my - 42:.1f}L{mx + 7:.1f} {my - 24:.1f}' stroke='{rgb(skin, .76)}' stroke-width='2.4' opacity='.5'/>"
    outline = (f"M{360 - 138 * fw:.1f} {400 + drop * .3:.1f}C{360 - 120 * fw:.1f} {500 + drop:.1f} 310 {chin - 4:.1f} 360 {chin - 4:.1f}C410 {chin - 4:.1f} {360 + 120 * fw:.1f} {500 + drop:.1f} {360 + 138 * fw:.1f} {400 + drop * .3:.1f}C{mx + 96:.1f} {my - 26:.1f} {mx + 50:.1f} {my - 36:.1f} {mx:.1f} {my - 34:.1f}C{mx - 50:.1f} {my - 36:.1f} {mx - 96:.1f} {my - 26:.1f} {360 - 138 * fw:.1f} {400 + drop * .3:.1f}Z")
    stubble = f"<path d='{outline}' fill='{rgb(who.hair)}' opacity='{max(.22 * who.stubble, .9 * who.beard):.2f}'/>" if who.stubble or who.beard else ""
    if who.beard:
        # The same outline, nearly opaque, with single hairs so that it isn't a flat patch, and a moustache.
        hairs, r = [], random.Random(11)
        while len(hairs) < 520:
            x, y = r.uniform(-134, 134) * fw, r.uniform(-30, 96)
            # Their positions don't depend on the mouth, or they would flicker.
            if (x / (122 * fw)) ** 2 + (max(0.0, y) / 96) ** 2 < 1 and (x / 80) ** 2 + ((y - 9) / 35) ** 2 > 1:
                fall = drop * max(0.0, min(1.0, y / 80))
                hairs.append(f"<path d='M{mx + x:.1f} {my + y + fall:.1f}l{r.uniform(-4, 4) + x * .05:.1f} {r.uniform(7, 15):.1f}' stroke='{rgb(who.hair, r.uniform(.6, 1.7))}'/>")
        stubble += f"<g stroke-width='1.5' fill='none' opacity='.75'>{''.join(hairs)}</g>"
    if who.beard or who.moustache:
        stubble += (f"<path d='M{mx - 84:.1f} {my + 4:.1f}C{mx - 66:.1f} {my - 34:.1f} {mx - 22:.1f} {my - 36:.1f} {mx:.1f} {my - 26:.1f}C{mx + 22:.1f} {my - 36:.1f} {mx + 66:.1f} {my - 34:.1f} {mx + 84:.1f} {my + 4:.1f}C{mx + 54:.1f} {my - 12:.1f} {mx - 54:.1f} {my - 12:.1f} {mx - 84:.1f} {my + 4:.1f}Z' fill='{rgb(who.hair, 1.1)}' opacity='{.92 * max(who.beard, who.moustache):.2f}'/>")
    dots = random.Random(7)
    freckles = "".join(f"<circle cx='{360 + fx + dots.choice((-1, 1)) * dots.uniform(30, 120):.1f}' cy='{fy + dots.uniform(345, 410):.1f}' r='{dots.uniform(1.4, 2.6):.1f}' fill='{rgb(skin, .68)}' opacity='.7'/>" for _ in range(who.freckles))
    if who.hair_style == 0:
        hair = f"M{left - 9:.1f} 318C{left - 26:.1f} 120 265 50 365 54C475 56 {right + 24:.1f} 130 {right + 9:.1f} 318C{right - 4:.1f} 255 {right - 20:.1f} 214 {right - 62:.1f} 178C405 204 300 200 245 172C215 208 {left + 8:.1f} 250 {left - 9:.1f} 318Z"
    elif who.hair_style == 1:
        hair = f"M{left - 4:.1f} 286C{left - 14:.1f} 130 262 66 360 64C458 66 {right + 14:.1f} 130 {right + 4:.1f} 286C{right - 2:.1f} 240 {right - 14:.1f} 206 {right - 34:.1f} 176C430 152 290 152 {left + 34:.1f} 176C{left + 14:.1f} 206 {left + 2:.1f} 240 {left - 4:.1f} 286Z"
    else:
        hair = f"M{left - 26:.1f} 470C{left - 56:.1f} 150 262 44 360 46C458 44 {right + 56:.1f} 150 {right + 26:.1f} 470C{right + 4:.1f} 400 {right + 12:.1f} 250 {right - 40:.1f} 196C450 150 330 150 262 176C{left + 20:.1f} 220 {left - 6:.1f} 400 {left - 26:.1f} 470Z"
    hand = ""
    if pose.hand > 0:
        hy = 760 - 300 * pose.hand
        fingers = "".join(f"<rect x='{268 + i * 44}' y='{hy - 110 - (18 if i in (1, 2) else 0):.1f}' width='40' height='170' rx='20' fill='{rgb(skin, .95 - .02 * i)}' stroke='{rgb(skin, .62)}' stroke-width='2'/>" for i in range(4))
        hand = f"<g transform='rotate(-8 360 {hy:.0f})'>{fingers}<rect x='262' y='{hy:.1f}' width='190' height='330' rx='60' fill='{rgb(skin, .93)}' stroke='{rgb(skin, .62)}' stroke-width='2'/></g>"
    mask = ""
    if pose.mask:
        mask = (f"<path d='M{left + 6:.1f} 372C{left + 70:.1f} 376 {mx - 60:.1f} {my - 96:.1f} {mx:.1f} {my - 98:.1f}C{mx + 60:.1f} {my - 96:.1f} {right - 70:.1f} 376 {right - 6:.1f} 372"
                f"L{right - 22:.1f} 440C{right - 60:.1f} {chin - 40:.1f} {mx + 60:.1f} {chin + 6:.1f} {mx:.1f} {chin + 8:.1f}C{mx - 60:.1f} {chin + 6:.1f} {left + 60:.1f} {chin - 40:.1f} {left + 22:.1f} 440Z' fill='#9fc5d8' stroke='#7fa6ba' stroke-width='2'/>"
                + "".join(f"<path d='M{mx - 104:.1f} {my + y:.1f}Q{mx:.1f} {my + y + 12:.1f} {mx + 104:.1f} {my + y:.1f}' stroke='#88b0c4' stroke-width='3' fill='none'/>" for y in (-52, -22, 8, 38)))
    mic = ""
    if pose.mic:
        mic = (f"<g transform='translate(0 {-pose.mic_rise:.1f})'><rect x='396' y='560' width='24' height='180' rx='10' fill='#22252a' transform='rotate(-9 408 560)'/>"
               "<ellipse cx='396' cy='536' rx='37' ry='42' fill='#2f3338' stroke='#15171a' stroke-width='3'/>"
               "<path d='M364 522Q396 512 428 522M361 540Q396 530 431 540M366 558Q396 548 426 558' stroke='#595f66' stroke-width='3' fill='none'/></g>")
    sway = pose.shift
    return (
        f"<defs><radialGradient id='skin{key}' gradientUnits='userSpaceOnUse' cx='{340 + fx}' cy='270' r='300'><stop offset='0' stop-color='{rgb(skin, 1.07)}'/><stop offset='.62' stop-color='{rgb(skin, .95)}'/><stop offset='1' stop-color='{rgb(skin, .68)}'/></radialGradient>"
        f"<linearGradient id='nose{key}' x1='0' y1='0' x2='0' y2='1'><stop offset='.1' stop-color='{rgb(skin, .86)}' stop-opacity='0'/><stop offset='1' stop-color='{rgb(skin, .86)}' stop-opacity='.7'/></linearGradient></defs>"
        f"<g transform='translate({sway * .5:.2f} 0)'><path d='M128 720C140 622 262 592 308 566L412 566C458 592 582 622 594 720Z' fill='{rgb(who.shirt)}'/>"
        f"<path d='M300 572Q360 650 420 572L412 566L308 566Z' fill='{rgb(skin, .82)}'/><path d='M308 566L282 590L352 664ZM412 566L438 590L368 664Z' fill='{rgb(who.shirt, 1.35)}'/></g>"
        f"<g transform='translate({sway:.2f} {pitch * .6:.2f}) rotate({pose.roll:.3f} 360 600)'>"
        f"<path d='M300 470L302 590C330 622 390 622 418 590L420 470Z' fill='{rgb(skin, .84)}'/>"
        f"<path d='M300 {512 + drop:.1f}C330 {572 + drop:.1f} 390 {572 + drop:.1f} 420 {512 + drop:.1f}L419 {548 + drop * .5:.1f}C390 596 330 596 301 {548 + drop * .5:.1f}Z' fill='{rgb(skin, .58)}' opacity='.6'/>"
        f"<ellipse cx='{left + 2 - fx * .25:.1f}' cy='324' rx='16' ry='34' fill='{rgb(skin, .82)}'/><ellipse cx='{right - 2 - fx * .25:.1f}' cy='324' rx='16' ry='34' fill='{rgb(skin, .82)}'/>"
        f"<path d='{face}' fill='url(#skin{key})'/>"
        f"<ellipse cx='{272 + fx:.1f}' cy='{398 + fy:.1f}' rx='44' ry='30' fill='url(#cheek)'/><ellipse cx='{448 + fx:.1f}' cy='{398 + fy:.1f}' rx='44' ry='30' fill='url(#cheek)'/>"
        f"{stubble}{freckles}{folds}{eyes}{brows}{nose}{glasses}{philtrum}{chin_shade}<g transform='translate({mx:.2f} {my:.2f})'>{mouth}</g>{mask}"
        f"<path d='{hair}' fill='{rgb(who.hair)}'/><path d='M250 120C300 84 400 78 470 120' stroke='{rgb(who.hair, 1.9)}' stroke-width='9' opacity='.25' fill='none' stroke-linecap='round'/>"
        f"</g>{hand}{mic}")


def room_svg(width, height, tint):
    """A calm blurred room: wall, window light, a shelf. Gradients only, so that it renders fast."""
    top, bottom = tint
    books = random.Random(3)
    shelf = "".join(f"<rect x='{width * .80 + i * 15}' y='{height * .30 - books.uniform(44, 84):.0f}' width='12' height='90' fill='{rgb((books.randint(60, 150), books.randint(70, 130), books.randint(80, 140)))}' opacity='.5'/>" for i in range(13))
    return (f"<defs><linearGradient id='wall' x1='0' y1='0' x2='0' y2='1'><stop offset='0' stop-color='{rgb(top)}'/><stop offset='1' stop-color='{rgb(bottom)}'/></linearGradient>"
            f"<radialGradient id='glow' cx='.12' cy='.22' r='.6'><stop offset='0' stop-color='#dfe9ef' stop-opacity='.55'/><stop offset='1' stop-color='#dfe9ef' stop-opacity='0'/></radialGradient>"
            "<radialGradient id='socket'><stop offset='0' stop-color='#6b412c' stop-opacity='.42'/><stop offset='.6' stop-color='#6b412c' stop-opacity='.2'/><stop offset='1' stop-color='#6b412c' stop-opacity='0'/></radialGradient>"
            "<radialGradient id='cheek'><stop offset='0' stop-color='#d0705c' stop-opacity='.20'/><stop offset='1' stop-color='#d0705c' stop-opacity='0'/></radialGradient></defs>"
            f"<rect width='{width}' height='{height}' fill='url(#wall)'/><rect width='{width}' height='{height}' fill='url(#glow)'/>"
            f"<g>{shelf}<rect x='{width * .78:.0f}' y='{height * .30 + 6:.0f}' width='{width * .22:.0f}' height='10' fill='#2a3340' opacity='.6'/></g>")


def lookalike_svg(kind, width, height):
    """Things that fool face detectors: an animal's head or an object, in front of a wall."""
    drawings = {
        "dog": (.6, "<path d='M-95 -60C-150 -70 -160 60 -118 90C-96 60 -92 10 -84 -30ZM95 -60C150 -70 160 60 118 90C96 60 92 10 84 -30Z' fill='#6b4526'/>"
                    "<path d='M-92 -40C-92 -130 92 -130 92 -40C96 40 70 120 0 124C-70 120 -96 40 -92 -40Z' fill='#b98550'/>"
                    "<path d='M-26 -100C-14 -40 -40 0 -60 40C-56 100 -20 120 0 120C20 120 56 100 60 40C40 0 14 -40 26 -100Z' fill='#e9d6ba'/>"
                    "<ellipse cx='-44' cy='-28' rx='15' ry='16' fill='#2a1a12'/><ellipse cx='44' cy='-28' rx='15' ry='16' fill='#2a1a12'/>"
                    "<circle cx='-40' cy='-33' r='4' fill='#fff'/><circle cx='48' cy='-33' r='4' fill='#fff'/>"
                    "<path d='M-66 -56Q-46 -70 -26 -54M66 -56Q46 -70 26 -54' stroke='#7d5430' stroke-width='7' fill='none'/>"
                    "<path d='M-27 28C-27 14 27 14 27 28C27 46 8 54 0 54C-8 54 -27 46 -27 28Z' fill='#1d1614'/>"
                    "<ellipse cx='-8' cy='26' rx='8' ry='4' fill='#5c504c'/>"
                    "<path d='M0 54L0 70M0 70C-14 88 -40 84 -50 66M0 70C14 88 40 84 50 66' stroke='#3c2a20' stroke-width='5' fill='none'/>"),
        "monkey": (.6, "<circle cx='-112' cy='-10' r='34' fill='#5a3a26'/><circle cx='112' cy='-10' r='34' fill='#5a3a26'/><circle r='112' cy='-6' fill='#5a3a26'/>"
                       "<path d='M0 -70C40 -100 90 -60 74 -6C100 40 60 104 0 104C-60 104 -100 40 -74 -6C-90 -60 -40 -100 0 -70Z' fill='#d9ae84'/>"
                       "<ellipse cx='-34' cy='-24' rx='12' ry='15' fill='#231510'/><ellipse cx='34' cy='-24' rx='12' ry='15' fill='#231510'/>"
                       "<path d='M-10 26L-4 32M10 26L4 32' stroke='#5a3a26' stroke-width='6'/><path d='M-48 60Q0 86 48 60' stroke='#5a3a26' stroke-width='6' fill='none'/>"),
        "smiley": (.3, "<circle r='120' fill='#f4c733'/><circle cx='-40' cy='-30' r='30' fill='#fff'/><circle cx='40' cy='-30' r='30' fill='#fff'/>"
                       "<circle cx='-40' cy='-26' r='12' fill='#222'/><circle cx='40' cy='-26' r='12' fill='#222'/><path d='M-60 34Q0 90 60 34' fill='none' stroke='#222' stroke-width='8'/>"),
        "socket": (.3, "<rect x='-90' y='-110' width='180' height='220' rx='24' fill='#d8c3ae'/><circle cx='-36' cy='-30' r='13' fill='#222'/>"
                       "<circle cx='36' cy='-30' r='13' fill='#222'/><rect x='-30' y='38' width='60' height='18' rx='9' fill='#522'/>"),
        "box": (.15, "<rect x='-90' y='-120' width='180' height='240' rx='50' fill='#15171a'/><rect x='-50' y='-50' width='100' height='100' rx='10' fill='#6a4a3a'/>"
                     "<rect x='-36' y='-36' width='72' height='72' rx='6' fill='#0c0d0f'/>")}
    scale, drawing = drawings[kind]
    return (f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='0 0 640 360'><rect width='640' height='360' fill='#5b7d96'/>"
            f"<g transform='translate(320 {190 if kind in ('dog', 'monkey') else 180}) scale({scale})'>{drawing}</g></svg>")


ROOMS = [((104, 136, 160), (46, 66, 88)), ((150, 140, 122), (84, 74, 62)), ((92, 110, 98), (44, 56, 50))]


def loudness(path, fps):
    """The square root of the RMS of a 16-bit WAV per video frame, 0..1 relative to its 95th percentile."""
    with wave.open(path) as f:
        rate, channels, count = f.getframerate(), f.getnchannels(), f.getnframes()
        samples = struct.unpack("<%dh" % (count * channels), f.readframes(count))[::channels]
    step = rate / fps
    values = []
    for i in range(int(len(samples) / step)):
        part = samples[int(i * step):int((i + 1) * step)]
        values.append(math.sqrt(sum(s * s for s in part) / max(1, len(part))))
    top = sorted(values)[int(len(values) * .95)] or 1.0
    return [min(1.0, math.sqrt(v / top)) if v > top * .04 else 0.0 for v in values]


def speech_pose(levels, n, seed):
    """Mouth openings for speech of this loudness; widths are random per syllable, since loudness doesn't give them."""
    r = random.Random(seed)
    smooth = []
    for i in range(n):
        near = [levels[j] if 0 <= j < len(levels) else 0.0 for j in (i - 1, i, i, i + 1)]
        smooth.append(sum(near) / 4)
    openings, widths, target = [], [], 0.0
    for i in range(n):
        if i and smooth[i] > 0.15 and smooth[i - 1] <= smooth[i] and i % 5 == 0:
            target = r.uniform(-0.9, 0.9)
        widths.append((widths[-1] if widths else 0.0) * .7 + (target if smooth[i] > .1 else 0.0) * .3)
        openings.append(0.0 if smooth[i] < 0.08 else 3 + 37 * smooth[i] ** 1.3)
    return openings, widths


def known_track(n, fps):
    """Closed for 0.6 s, then syllables of rising and falling size with closures, and closed for the last 0.6 s."""
    openings, widths = [], []
    for i in range(n):
        t, rest = i / fps, (n - 1 - i) / fps
        if t < .6 or rest < .6:
            openings.append(0.0)
            widths.append(0.0)
            continue
        beat = max(0.0, math.sin(2 * math.pi * 1.7 * (t - .6)))
        size = 14 + 26 * (0.5 - 0.5 * math.cos(2 * math.pi * .31 * (t - .6)))
        openings.append(beat * size)
        widths.append(0.8 * math.sin(2 * math.pi * .43 * t))
    return openings, widths


def head(t, seed, amount=1.0):
    a = seed * 1.7
    return Pose(yaw=amount * (4.2 * math.sin(.9 * t + a) + 1.6 * math.sin(2.3 * t + 2 * a)),
                pitch=amount * (2.0 * math.sin(1.3 * t + a) + .8 * math.sin(3.1 * t)), roll=amount * 1.5 * math.sin(.7 * t + 2 * a),
                shift=amount * 7 * math.sin(.55 * t + a), brow=2.5 * max(0.0, math.sin(1.1 * t + a)),
                blink=max(0.0, 1 - abs(((t + a) % 3.1) - 1.4) / .09))


def svg(width, height, room, people, shade=""):
    """`people`: (identity, pose, centre x, top y, scale). `shade` is drawn on top."""
    body = "".join(f"<g transform='translate({cx - CANVAS * s / 2:.3f} {y:.3f}) scale({s:.5f})'>{presenter_svg(who, pose, 'p%d' % i)}</g>"
                   for i, (who, pose, cx, y, s) in enumerate(people))
    return f"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='0 0 {width} {height}'>{room_svg(width, height, ROOMS[room])}{body}{shade}</svg>"


def rasterize(text):
    return subprocess.run(["rsvg-convert", "-f", "png"], input=text.encode(), stdout=subprocess.PIPE, check=True).stdout


def scene(args, n):
    """Yields (svg, opening in eye distances or -1 without a face) for each frame."""
    w, h, fps = args.width, args.height, args.fps
    scale = h / CANVAS * (0.98 if args.clip != "two" else 0.86) * args.scale
    shade = ""
    if args.clip == "lit":
        shade = ("<defs><linearGradient id='dark'><stop offset='.46' stop-color='#05070a' stop-opacity='0'/><stop offset='.57' stop-color='#05070a' stop-opacity='.8'/></linearGradient></defs>"
                 f"<rect width='{w}' height='{h}' fill='url(#dark)'/>")
    levels = loudness(args.speech, fps) if args.speech else None
    openings, widths = speech_pose(levels, n, 5) if levels else known_track(n, fps)
    for i in range(n):
        t = i / fps
        pose = head(t, args.identity + 1)
        pose.opening, pose.width = openings[i], widths[i]
        people, room, truth = [], 0, pose.opening / EYES_APART
        first, second = identity(args.identity), identity(args.identity + 1)
        if args.clip in ("sample", "one"):
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip == "still":
            pose = head(t, 1, 0.25)
            truth = 0.0
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip == "turn":
            pose.yaw += 44 * math.sin(math.pi * i / n) ** 2 * (1 if args.identity % 2 == 0 else -1)
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip in ("lit", "mask"):
            pose.mask = args.clip == "mask"
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip == "profile":
            pose.yaw = 53 * (1 if args.identity % 2 == 0 else -1)
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip in ("mic", "close"):
            pose.mic, pose.mic_rise = True, 34 if args.clip == "close" else 0
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip == "hand":
            third = (t * fps / n) * 3
            pose.hand = max(0.0, min(1.0, (third - 1) * 4, (2 - third) * 4))
            people = [(first, pose, w / 2, h - CANVAS * scale, scale)]
        elif args.clip == "two":
            other = head(t, 4)
            other.opening, other.width = openings[n - 1 - i], -widths[i]
            people = [(first, pose, w * .27, h - CANVAS * scale, scale), (second, other, w * .75, h - CANVAS * scale * .8, scale * .8)]
        elif args.clip == "cuts":
            shot = int(4 * i / n)
            if shot == 2:
                truth, room = -1.0, 2
            else:
                who = second if shot == 1 else first
                people = [(who, pose, w * (.5, .6, .5, .4)[shot], h - CANVAS * scale * (1, .8, 1, 1.15)[shot], scale * (1, .8, 1, 1.15)[shot])]
                room = shot % 2
        else:
            truth, room = -1.0, 2
        yield svg(w, h, room, people, shade), truth


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("clip", choices=["sample", "one", "two", "cuts", "still", "hand", "turn", "mic", "close", "lit", "mask", "profile", "noface", "face",
                                    "dog", "monkey", "smiley", "socket", "box"])
    p.add_argument("out")
    p.add_argument("--width", type=int, default=1280)
    p.add_argument("--height", type=int, default=720)
    p.add_argument("--fps", type=int, default=25)
    p.add_argument("--seconds", type=float, default=4.0)
    p.add_argument("--identity", type=int, default=0)
    p.add_argument("--scale", type=float, default=1.0, help="of the people; 0.18 makes a face of 60 pixels in 720 rows")
    p.add_argument("--pose-seed", type=int, default=0, help="face: another moment of the same person")
    p.add_argument("--speech", help="16-bit WAV whose loudness moves the mouth; it becomes the clip's sound")
    p.add_argument("--truth", help="writes the mouth's opening of every frame, in eye distances, -1 without a face")
    p.add_argument("--crf", type=int, default=20)
    args = p.parse_args()

    if args.clip == "face":
        r = random.Random(args.pose_seed)
        pose = head(r.uniform(0, 9), args.identity + 1, 0.9) if args.pose_seed else Pose()
        pose.blink = 0.0
        pose.opening = r.uniform(0, 24) if args.pose_seed else 0.0
        side = 720
        with open(args.out, "wb") as f:
            f.write(rasterize(svg(side, side, args.pose_seed % 3, [(identity(args.identity), pose, side / 2, 0, 1.0)])))
        return

    if args.clip in ("dog", "monkey", "smiley", "socket", "box"):
        with open(args.out, "wb") as f:
            f.write(rasterize(lookalike_svg(args.clip, args.width // 2, args.height // 2)))
        return

    n = int(round(args.seconds * args.fps))
    sound = ["-i", args.speech, "-c:a", "aac", "-b:a", "96k", "-af", "apad", "-shortest"] if args.speech else []
    encoder = subprocess.Popen(
        ["ffmpeg", "-v", "error", "-y", "-f", "image2pipe", "-c:v", "png", "-framerate", str(args.fps), "-i", "-", *sound,
         "-c:v", "libx264", "-preset", "slow", "-crf", str(args.crf), "-pix_fmt", "yuv420p", "-color_primaries", "bt709",
         "-color_trc", "bt709", "-colorspace", "bt709", "-vf", "scale=out_color_matrix=bt709", "-movflags", "+faststart",
         "-map_metadata", "-1", "-fflags", "+bitexact", args.out],
        stdin=subprocess.PIPE)
    truths = []
    with ThreadPoolExecutor(2) as pool:
        frames = list(scene(args, n))
        truths = [truth for _, truth in frames]
        for png in pool.map(rasterize, [text for text, _ in frames]):
            encoder.stdin.write(png)
    encoder.stdin.close()
    if encoder.wait() != 0:
        sys.exit("presenter.py: ffmpeg failed")
    if args.truth:
        with open(args.truth, "w") as f:
            f.writelines("%.5f\n" % t for t in truths)


if __name__ == "__main__":
    main()
