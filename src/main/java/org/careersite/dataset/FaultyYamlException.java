package org.careersite.dataset;

/**
 * A file cannot be read as a tree.
 */
class FaultyYamlException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	FaultyYamlException(Fault fault) {
		this.fault = fault;
	}

	Fault fault() {
		return this.fault;
	}

}
