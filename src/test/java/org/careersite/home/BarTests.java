package org.careersite.home;

import org.careersite.career.YearSpan;
import org.careersite.home.Bar.Place;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BarTests {

	private final Axis axis = Axis.even(new YearSpan(1961, 2000), 412, 6);

	@Test
	void labelsInsideWhatIsLongEnough() {
		Bar bar = bar("Jo", 1961, 1970);

		assertThat(bar.place()).isEqualTo(Place.INSIDE);
		assertThat(bar.from()).isEqualTo(6.5);
		assertThat(bar.to()).isEqualTo(105.5);
		assertThat(bar.labelStart()).isEqualTo(10.5);
	}

	@Test
	void labelsRightOfWhatIsNot() {
		Bar bar = bar("Nasty Boys", 1961, 1961);

		assertThat(bar.place()).isEqualTo(Place.AFTER);
		assertThat(bar.labelStart()).isEqualTo(bar.end() + Bar.PAD);
		assertThat(bar.to()).isGreaterThan(bar.labelStart() + 40);
	}

	@Test
	void labelsLeftOfWhatEndsWithTheChart() {
		Bar bar = bar("Nasty Boys", 2000, 2000);

		assertThat(bar.place()).isEqualTo(Place.BEFORE);
		assertThat(bar.from()).isLessThan(bar.start());
		assertThat(bar.to()).isEqualTo(bar.end());
	}

	@Test
	void shortensALongLabel() {
		Label label = Label.of("Mmmm ".repeat(40));

		assertThat(label.text()).endsWith("…").hasSizeLessThan(60);
		assertThat(label.width()).isLessThanOrEqualTo(Label.WIDEST);
	}

	private Bar bar(String title, int first, int last) {
		return Bar.labelled(Samples.mark(ChartBand.SERIES, first, last, title, 1), this.axis, 412);
	}

}
