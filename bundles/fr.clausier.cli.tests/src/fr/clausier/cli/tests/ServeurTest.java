// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.cli.LigneDeCommande;

/** The verb that editors start: everything it writes is the protocol. */
class ServeurTest {

	private static final String INITIALIZE = message("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
	private static final String SHUTDOWN = message("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
	private static final String EXIT = message("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");

	@TempDir
	Path folder;

	private static String message(String json) {
		return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
	}

	/** Says each message once the one before is answered. */
	private String parler(int code, List<String> arguments, String... messages) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<InputStream> parts = new ArrayList<>();
		for (int i = 0; i < messages.length; i++) {
			int answers = i;
			byte[] bytes = messages[i].getBytes(StandardCharsets.UTF_8);
			parts.add(new ByteArrayInputStream(bytes) {

				@Override
				public synchronized int read(byte[] buffer, int offset, int length) {
					while (out.toString(StandardCharsets.UTF_8).split("\"jsonrpc\"", -1).length <= answers) {
						LockSupport.parkNanos(1_000_000);
					}
					return super.read(buffer, offset, length);
				}
			});
		}
		PrintStream before = System.out;
		LigneDeCommande call = new LigneDeCommande(new SequenceInputStream(Collections.enumeration(parts)), new PrintStream(out, false, StandardCharsets.UTF_8), System.err, folder);
		assertEquals(code, call.executer(arguments));
		assertSame(before, System.out);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void answersAndLeavesWithTheEditor() {
		String answers = parler(0, List.of("serveur", "--stdio"), INITIALIZE, SHUTDOWN, EXIT);
		assertTrue(answers.contains("\"id\":1,\"result\":{\"capabilities\"") && answers.contains("\"id\":2"), answers);
		for (String part : answers.split("Content-Length: ")) {
			assertTrue(part.isEmpty() || part.matches("(?s)\\d+\r\n\r\n\\{.*\\}"), part);
		}
	}

	@Test
	void leavesWhenTheEditorIsGone() {
		assertEquals("", parler(0, List.of("serveur")));
	}

	@Test
	void tellsAnEditorThatLeftWithoutAWord() {
		parler(1, List.of("serveur"), EXIT);
	}
}
