package org.careersite.web;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A program asked for what means nothing. The problem that it is told (RFC 9457) lists
 * each fault in {@code faults}, with its {@code parameter}, {@code value} and
 * {@code message}.
 */
public class BadInputException extends ErrorResponseException {

	private static final long serialVersionUID = 1L;

	BadInputException(List<InputFault> faults) {
		super(HttpStatus.BAD_REQUEST, problem(List.copyOf(faults)), null);
	}

	private static ProblemDetail problem(List<InputFault> faults) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				faults.stream()
					.map((fault) -> fault.parameter() + ": " + fault.message())
					.collect(Collectors.joining(" ")));
		problem.setProperty("faults", faults);
		return problem;
	}

	/**
	 * A value in the query string that means nothing.
	 *
	 * @param message what is wrong with it and what would be right, for the reader
	 */
	public record InputFault(String parameter, String value, String message) {
	}

}
