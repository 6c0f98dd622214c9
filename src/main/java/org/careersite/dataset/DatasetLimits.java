package org.careersite.dataset;

/**
 * How much a dataset may hold, so that it can be read, checked and loaded with the memory
 * that the program has ({@code java -Xmx}). A career of a thousand times the shipped size
 * fits into 1 GB.
 */
final class DatasetLimits {

	/** The bytes of all files of a folder together. */
	static final int BYTES = bytes(Runtime.getRuntime().maxMemory());

	/** The tokens of a YAML file: keys, values, and the ends of lists and mappings. */
	static final int TOKENS = tokens(Runtime.getRuntime().maxMemory());

	/** The faults of a file that are told: more than a maintainer reads. */
	static final int FAULTS = 1000;

	private DatasetLimits() {
	}

	static int bytes(long heap) {
		return (int) Math.min(heap / 12, Integer.MAX_VALUE / 2);
	}

	static int tokens(long heap) {
		return (int) Math.min(heap / 400, Integer.MAX_VALUE / 2);
	}

}
