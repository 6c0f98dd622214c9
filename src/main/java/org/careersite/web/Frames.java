package org.careersite.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.AwardTally;
import org.careersite.career.snapshot.YearCounts;

/**
 * What the charts of years draw in a column: a frame an entry, by the class that style
 * sheets know it by.
 */
public final class Frames {

	/** The highest column has at most so many. */
	public static final int HIGHEST = 24;

	private Frames() {
	}

	/** How many entries a frame stands for, where the fullest column has so many. */
	public static long each(long highest) {
		return Math.max(1, (highest + HIGHEST - 1) / HIGHEST);
	}

	/** The frames for what some years hold, from the ground up. */
	public static List<String> of(YearCounts counts, long each) {
		AwardTally awards = counts.awards();
		long life = counts.total(RecordType.EVENT);
		List<String> frames = new ArrayList<>();
		add(frames, "won", awards.won(), each);
		add(frames, "nominated", awards.total() - awards.won(), each);
		add(frames, "made", counts.entries() - awards.total() - life, each);
		add(frames, "life", life, each);
		return frames;
	}

	private static void add(List<String> frames, String frame, long number, long each) {
		frames.addAll(Collections.nCopies((int) ((number + each - 1) / each), frame));
	}

}
