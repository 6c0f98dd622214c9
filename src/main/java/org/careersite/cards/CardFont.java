package org.careersite.cards;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;

/**
 * A bundled font as outlines of letters. It asks neither the fonts nor the font libraries
 * of the machine, which may have none, and which draw each letter a little differently.
 */
final class CardFont {

	/** Letters that touch, the longest first, with the one that is drawn for them. */
	private static final List<Map.Entry<String, String>> LIGATURES = List.of(Map.entry("ffi", "\uFB03"),
			Map.entry("ffl", "\uFB04"), Map.entry("ff", "\uFB00"), Map.entry("fi", "\uFB01"),
			Map.entry("fl", "\uFB02"));

	private final Map<Integer, Glyph> glyphs = new HashMap<>();

	private final KerningSubtable kerning;

	private final double unitsPerEm;

	/** Reads a TrueType font with a {@code kern} table from the class path. */
	CardFont(String location) {
		try (InputStream file = new ClassPathResource(location).getInputStream();
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
			this.unitsPerEm = font.getUnitsPerEm();
			this.kerning = font.getKerning().getHorizontalKerningSubtable();
			CmapLookup characters = font.getUnicodeCmapLookup();
			for (int character = ' '; character <= Character.MAX_VALUE; character++) {
				int id = characters.getGlyphId(character);
				if (id > 0) {
					this.glyphs.put(character,
							new Glyph(id, font.getAdvanceWidth(id), font.getGlyph().getGlyph(id).getPath()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** In letters that the font has: without the accent or the letter that it lacks. */
	String legible(String text) {
		StringBuilder legible = new StringBuilder();
		Normalizer.normalize(text, Form.NFC).codePoints().forEach((character) -> {
			if (this.glyphs.containsKey(character)) {
				legible.appendCodePoint(character);
			}
			else if (Character.getType(character) == Character.DASH_PUNCTUATION) {
				legible.append('-');
			}
			else {
				Normalizer.normalize(Character.toString(character), Form.NFKD)
					.codePoints()
					.filter(this.glyphs::containsKey)
					.forEach(legible::appendCodePoint);
			}
		});
		return legible.toString().strip().replaceAll("\\s+", " ");
	}

	/** Whether it has all letters of a text, with their accents or without. */
	boolean sets(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.allMatch((character) -> !legible(Character.toString(character)).isEmpty());
	}

	/**
	 * @param tracking what stands between two letters, in parts of the size
	 */
	double width(String text, double size, double tracking) {
		return set(text, size, tracking, null, 0, 0);
	}

	/** The outline of a legible text that starts at a point of the base line. */
	Path2D outline(String text, double x, double y, double size, double tracking) {
		Path2D outline = new Path2D.Double();
		set(text, size, tracking, outline, x, y);
		return outline;
	}

	private double set(String text, double size, double tracking, @Nullable Path2D outline, double x, double y) {
		double scale = size / this.unitsPerEm;
		double width = 0;
		Glyph before = null;
		for (int character : ((tracking > 0) ? text : ligated(text)).codePoints().toArray()) {
			Glyph glyph = this.glyphs.get(character);
			if (glyph == null) {
				continue;
			}
			if (before != null) {
				width += this.kerning.getKerning(before.id(), glyph.id()) * scale + tracking * size;
			}
			if (outline != null) {
				outline.append(glyph.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x + width, y)),
						false);
			}
			width += glyph.advance() * scale;
			before = glyph;
		}
		return width;
	}

	private String ligated(String text) {
		String ligated = text;
		for (Map.Entry<String, String> ligature : LIGATURES) {
			if (this.glyphs.containsKey(ligature.getValue().codePointAt(0))) {
				ligated = ligated.replace(ligature.getKey(), ligature.getValue());
			}
		}
		return ligated;
	}

	/** A letter, in units of the font. */
	private record Glyph(int id, int advance, GeneralPath outline) {
	}

}
