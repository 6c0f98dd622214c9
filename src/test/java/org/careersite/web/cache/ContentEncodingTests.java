package org.careersite.web.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentEncodingTests {

	private final byte[] plain = new ClassPathResource("static/img/world.svg").getContentAsByteArray();

	ContentEncodingTests() throws IOException {
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", value = { "none | IDENTITY", "'' | IDENTITY", "gzip | GZIP",
			"br | BROTLI", "gzip, deflate, br, zstd | BROTLI", "GZIP | GZIP", "gzip;q=0.5, br;q=0.4 | GZIP",
			"gzip;q=0.4, br;q=0.5 | BROTLI", "br;q=0, gzip | GZIP", "br;q=0, gzip;q=0 | IDENTITY",
			"gzip;q=0.5, identity;q=0.6 | IDENTITY", "* | BROTLI", "*;q=0.1 | BROTLI", "*, br;q=0 | GZIP",
			"*;q=0 | IDENTITY", "identity;q=0, gzip;q=0.1 | GZIP", "deflate, zstd | IDENTITY", "gzip;q=x | IDENTITY",
			"gzip;q=2 | IDENTITY", "br ; Q=0.5,gzip ;q=0.25 | BROTLI", ";;; | IDENTITY" })
	void sendsWhatTheClientLikesBest(String accepted, ContentEncoding expected) {
		assertThat(ContentEncoding.of(accepted)).isEqualTo(expected);
	}

	@Test
	void packsSoThatOthersUnpackTheSame() throws IOException {
		assertThat(new GZIPInputStream(new ByteArrayInputStream(ContentEncoding.GZIP.pack(this.plain, false)))
			.readAllBytes()).isEqualTo(this.plain);
		assertThat(Decoder.decompress(ContentEncoding.BROTLI.pack(this.plain, false)).getDecompressedData())
			.isEqualTo(this.plain);
		assertThat(ContentEncoding.IDENTITY.pack(this.plain, false)).isEqualTo(this.plain);
	}

	@Test
	void packsNoLongerForEver() throws IOException {
		byte[] gzip = ContentEncoding.GZIP.pack(this.plain, true);
		byte[] brotli = ContentEncoding.BROTLI.pack(this.plain, true);

		assertThat(gzip).hasSizeLessThanOrEqualTo(ContentEncoding.GZIP.pack(this.plain, false).length);
		assertThat(brotli).hasSizeLessThanOrEqualTo(ContentEncoding.BROTLI.pack(this.plain, false).length);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(this.plain);
		assertThat(Decoder.decompress(brotli).getDecompressedData()).isEqualTo(this.plain);
	}

}
