package org.careersite.dataset.files;

/**
 * How much a dataset may hold, so that it fits into the memory ({@code java -Xmx}): one
 * of a thousand times the shipped size fits into 1 GB.
 */
public final class DatasetLimits {

	/** The bytes of all files of a folder together. */
	public static final int BYTES = ofMemory(12);

	/** The bytes of a file of text: a book of five hundred pages. */
	public static final int TEXT = 1_000_000;

	/** The tokens of a YAML file: keys, values, and the ends of lists and mappings. */
	public static final int TOKENS = ofMemory(400);

	/** The faults of a file that are told: more than a maintainer reads. */
	public static final int FAULTS = 1000;

	private DatasetLimits() {
	}

	private static int ofMemory(int divisor) {
		return (int) Math.min(Runtime.getRuntime().maxMemory() / divisor, Integer.MAX_VALUE / 2);
	}

}
