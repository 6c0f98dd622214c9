package org.careersite;

import org.junit.jupiter.api.Nested;

/**
 * The whole sites of a composer who is dead, an architect, a painter, a scholar and a
 * band.
 */
class ExampleCrawlIT {

	@Nested
	class OfAComposer extends ExampleCrawl {

		OfAComposer() {
			super("dead-composer");
		}

	}

	@Nested
	class OfAnArchitect extends ExampleCrawl {

		OfAnArchitect() {
			super("architect");
		}

	}

	@Nested
	class OfAPainter extends ExampleCrawl {

		OfAPainter() {
			super("painter");
		}

	}

	@Nested
	class OfABand extends ExampleCrawl {

		OfABand() {
			super("band");
		}

		/** It made a series for television. */
		@Override
		void saysNothingOfTheScreen() {
		}

	}

	@Nested
	class OfAScholar extends ExampleCrawl {

		OfAScholar() {
			super("scholar");
		}

	}

}
