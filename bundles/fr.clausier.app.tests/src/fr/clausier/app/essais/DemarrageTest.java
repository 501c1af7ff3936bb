// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.essais;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.app.demarrage.Courrier;
import fr.clausier.app.demarrage.Reparation;
import fr.clausier.app.ouverture.Demandes;

/** What the start does with the call, with another application that is already there, and with damaged notes. */
class DemarrageTest {

	@TempDir
	private Path espace;

	@Test
	void leDoubleClicNommeUnFichierCommeTelOuDerriereUneOption() {
		Path file = espace.resolve("Écoles du réseau/vague 2.marche");
		assertEquals(List.of(file), Demandes.de(new String[] { file.toString() }, Path.of("/")));
		assertEquals(List.of(file), Demandes.de(new String[] { "--launcher.openFile", file.toString() }, Path.of("/")));
		assertEquals(List.of(file), Demandes.de(new String[] { file.toUri().toString() }, Path.of("/")));
		assertEquals(List.of(espace.resolve("a.spaser")), Demandes.de(new String[] { "a.spaser" }, espace));
		assertEquals(List.of(espace), Demandes.de(new String[] { espace.toString() }, Path.of("/")));
		assertEquals(List.of(), Demandes.de(new String[] { "-product", "fr.clausier", "-data", espace.toString(), "notes.txt", "file:%%", "\0.marche" }, Path.of("/")));
	}

	@Test
	void unSecondDemarrageRemetSesFichiersAuPremier() throws InterruptedException {
		BlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();
		new Courrier(espace).guetter(received::add);
		List<Path> files = List.of(Path.of("/tmp/Écoles du réseau/a b.marche"), Path.of("/tmp/c.spaser"));
		assertTrue(new Courrier(espace).remettre(files, 20_000));
		assertEquals(files, received.poll(10, TimeUnit.SECONDS));
		assertTrue(new Courrier(espace).remettre(List.of(), 20_000));
		assertEquals(List.of(), received.poll(10, TimeUnit.SECONDS));
	}

	@Test
	void sansPersonneLaLettreEstReprise() throws IOException {
		assertFalse(new Courrier(espace).remettre(List.of(Path.of("/tmp/a.marche")), 200));
		try (var left = Files.walk(espace)) {
			assertEquals(0, left.filter(Files::isRegularFile).count());
		}
	}

	@Test
	void lesNotesAbimeesSontMisesDeCoteEtLesDossiersRepris() throws IOException {
		Path inside = Files.createDirectories(espace.resolve("ici"));
		Files.writeString(inside.resolve(".project"), "<projectDescription/>");
		Files.createDirectories(espace.resolve(".metadata/.plugins/org.eclipse.core.resources/.projects/ici"));
		Path outside = Files.createDirectories(espace.resolveSibling(espace.getFileName() + " à côté"));
		Path note = Files.createDirectories(espace.resolve(".metadata/.plugins/org.eclipse.core.resources/.projects/ailleurs"));
		Files.write(note.resolve(".location"), location(outside));
		Files.writeString(espace.resolve(".metadata/.plugins/org.eclipse.core.resources/.root.tree"), "abîmé");

		Path aside = new Reparation(espace).mettreDeCote();

		assertEquals("abîmé", Files.readString(aside.resolve(".plugins/org.eclipse.core.resources/.root.tree")));
		assertFalse(Files.exists(espace.resolve(".metadata/.plugins")));
		assertEquals(List.of(outside, inside), new Reparation(espace).aReprendre());
		assertEquals(List.of(), new Reparation(espace).aReprendre());
		Files.delete(outside);
	}

	/** As the platform writes it: some bytes, then the address with its length. */
	private static byte[] location(Path folder) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.write(new byte[] { 0x40, (byte) 0xB1, (byte) 0x8B, (byte) 0x81 });
		out.writeUTF("URI//" + folder.toUri().toASCIIString().replaceAll("/$", ""));
		out.writeInt(0);
		return bytes.toByteArray();
	}
}
