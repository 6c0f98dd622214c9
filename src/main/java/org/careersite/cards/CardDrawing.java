package org.careersite.cards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.careersite.cards.Setting.Room;
import org.careersite.career.theme.Colour;
import org.careersite.career.theme.Theme;
import org.careersite.web.section.Card;

/**
 * Draws a {@link Card} as a picture: a small line in capitals, the title, a line of
 * figures, and the name at the foot, light on a dark ground. Equal cards give equal
 * bytes.
 */
class CardDrawing {

	static final int WIDTH = 1200;

	static final int HEIGHT = 630;

	/** What stands between two figures. */
	private static final String DOT = " · ";

	private static final int MARGIN = 84;

	private static final int INNER = WIDTH - 2 * MARGIN;

	/** The base line of the name. */
	private static final int FOOT = HEIGHT - 72;

	/** Where what stands above the name ends. */
	private static final int ABOVE_NAME = FOOT - 44;

	/** What stands above and below the title. */
	private static final int BEFORE = 44;

	private static final int AFTER = 34;

	private static final Room LINE = new Room(INNER, 70, 2, 27, 21, 1, 0.12, 1.4);

	private static final Room TITLE = new Room(INNER, 240, 3, 136, 48, 4, -0.01, 1.08);

	private static final Room FIGURES = new Room(INNER, 90, 2, 36, 28, 1, 0, 1.25);

	private static final Room NAME = new Room(INNER, 40, 1, 30, 20, 1, 0, 1);

	/** The colours of the letters, as on the cards of pages. */
	private static final Color QUIET = color(Theme.QUIET_ON_CARD);

	private static final Color LETTERS = color(Theme.ON_CARD);

	private final CardFont plain = new CardFont("/fonts/newsreader-400.ttf");

	private final CardFont bold = new CardFont("/fonts/newsreader-600.ttf");

	byte[] draw(Card card, Colour behind) {
		BufferedImage canvas = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, palette(behind));
		Graphics2D graphics = canvas.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setColor(color(behind));
		graphics.fillRect(0, 0, WIDTH, HEIGHT);
		set(graphics, settable(card, this.bold));
		graphics.dispose();
		return png(canvas);
	}

	private void set(Graphics2D graphics, Card card) {
		Setting line = Setting.of(this.bold, card.line().toUpperCase(Locale.ENGLISH), LINE);
		Setting title = Setting.of(this.bold, card.title(), TITLE);
		Setting figures = Setting.of(this.plain, card.figuresInLine(), FIGURES);
		double height = line.height() + BEFORE + title.height() + descent(title)
				+ (figures.lines().isEmpty() ? 0 : AFTER + figures.height());
		double bottom = (card.name() != null) ? ABOVE_NAME : HEIGHT;
		double y = (bottom - height) / 2;
		y = paint(graphics, line, QUIET, y) + BEFORE;
		y = paint(graphics, title, LETTERS, y) + descent(title) + AFTER;
		paint(graphics, figures, LETTERS, y);
		if (card.name() != null) {
			Setting name = Setting.of(this.plain, card.name(), NAME);
			paint(graphics, name, QUIET, FOOT - name.height());
		}
	}

	/** Room for the tails of the last line. */
	private static double descent(Setting title) {
		return title.lines().isEmpty() ? 0 : 0.16 * title.size();
	}

	/** Paints the lines from a height on, and says where the last stands. */
	private static double paint(Graphics2D graphics, Setting setting, Color colour, double top) {
		graphics.setColor(colour);
		double y = top + 0.7 * setting.size();
		for (String line : setting.lines()) {
			graphics.fill(setting.font().outline(line, MARGIN, y, setting.size(), setting.room().tracking()));
			y += setting.room().leading() * setting.size();
		}
		return top + setting.height();
	}

	private static byte[] png(BufferedImage canvas) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
			ImageIO.write(canvas, "png", output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Sixteen steps to the letters: four bits a pixel are enough for edges. */
	private static IndexColorModel palette(Colour behind) {
		int[] colours = IntStream.range(0, 16)
			.map((step) -> color(behind.between(Theme.ON_CARD, step / 15.0)).getRGB() & 0xffffff)
			.toArray();
		return new IndexColorModel(4, 16, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
	}

	private static Color color(Colour colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}

	/**
	 * What of a card can be set in a font. Half a title would be another title, so one
	 * that has letters that the font lacks is left out, and the figures stand for it.
	 */
	private static Card settable(Card card, CardFont font) {
		String figures = settable(card.figuresInLine(), font);
		boolean titled = font.sets(card.title());
		String name = card.name();
		return Card.of(settable(card.line(), font), titled ? card.title() : figures, titled ? figures : "")
			.ofSite((name != null && font.sets(name)) ? name : null);
	}

	private static String settable(String text, CardFont font) {
		return Arrays.stream(text.split(DOT)).filter(font::sets).collect(Collectors.joining(DOT));
	}

}
