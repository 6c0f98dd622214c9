package org.careersite.web;

import java.util.List;

import org.careersite.WholeSiteTest;
import org.careersite.web.Fuzzing.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand requests that nobody means well. Each failure shows its request as it went
 * over the wire; the seed makes the same ones again.
 */
@WholeSiteTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class FuzzIT {

	private static final long SEED = 20_261_122;

	private static final int REQUESTS = 10_000;

	@LocalServerPort
	private int port;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void isNeverAtALoss(CapturedOutput output) throws Exception {
		Targets targets = targets();
		List<WireRequest> requests = new FuzzRequests(SEED, targets).make(REQUESTS);
		AnswerCheck check = new AnswerCheck();
		try (Wire wire = new Wire(this.port)) {
			for (String address : targets.addresses()) {
				check.learn(wire.ask(WireRequest.get(address)));
			}
		}

		Barrage barrage = new Barrage(this.port, check,
				(request, answer) -> AnswerCheck.echoes(answer, FuzzRequests.MARK)
						|| AnswerCheck.echoes(answer, FuzzRequests.MARK_IN_QUOTES));
		barrage.send(requests);

		System.out.println("Fuzzed: " + barrage.statuses());
		assertThat(barrage.complaints()).as("seed " + SEED).isEmpty();
		assertThat(output).doesNotContain(" ERROR ");
		assertThat(barrage.statuses()).containsKeys(200, 304, 400, 404, 405);
	}

	private Targets targets() throws Exception {
		try (Wire wire = new Wire(this.port)) {
			Targets targets = Fuzzing.targets(wire,
					this.requestMappingHandlerMapping.getHandlerMethods()
						.keySet()
						.stream()
						.flatMap((mapping) -> mapping.getPatternValues().stream())
						.toList());
			assertThat(targets.addresses()).hasSizeGreaterThan(200);
			assertThat(targets.parameters()).contains("q", "years", "kind", "body", "size", "medium");
			assertThat(targets.values()).contains("WON", "TV_SERIES");
			return targets;
		}
	}

}
