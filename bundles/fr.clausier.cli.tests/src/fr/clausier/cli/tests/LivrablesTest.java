// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.clausier.cli.livrables.EtatLivrables;
import fr.clausier.cli.livrables.Livrable;
import fr.clausier.cli.livrables.Livrable.Etat;
import fr.clausier.documents.empreinte.EmpreinteIllisible;

/** Whether what was produced still says what the strategy says. */
class LivrablesTest {

	@TempDir
	Path folder;

	private List<Livrable> lire() throws EmpreinteIllisible {
		return EtatLivrables.dans(folder.resolve("pex-toulouse"), folder.resolve("dce"));
	}

	@Test
	void rienNEstDitTantQueRienNEstProduit() throws Exception {
		assertEquals(List.of(), lire());
	}

	@Test
	void chaqueFichierDitCeQuilEstDevenu() throws Exception {
		Appelant clausier = new Appelant(folder);
		Path strategy = clausier.exemple("pex-toulouse").resolve("deconstruction.marche");
		assertEquals(0, clausier.appeler("generer", "pex-toulouse", "--sortie", "dce"), clausier.tout());
		assertTrue(lire().size() > 5 && lire().stream().allMatch(l -> l.etat() == Etat.A_JOUR && l.pourquoi().isEmpty()), lire().toString());

		Path touched = lire().getFirst().fichier();
		byte[] bytes = Files.readAllBytes(touched);
		bytes[bytes.length - 1] ^= 1;
		Files.write(touched, bytes);
		Files.delete(lire().get(1).fichier());
		assertEquals(Etat.RETOUCHE, lire().get(0).etat());
		assertEquals(Etat.ABSENT, lire().get(1).etat());

		Files.writeString(strategy, Files.readString(strategy) + "\n// relu\n");
		assertTrue(lire().stream().skip(2).allMatch(l -> l.etat() == Etat.PERIME && l.pourquoi().contains("deconstruction.marche")), lire().toString());
		assertFalse(lire().get(0).pourquoi().isEmpty());
	}

	@Test
	void lesClausesDeLAcheteurNePerimentRien() throws Exception {
		Appelant clausier = new Appelant(folder);
		Path folderOfSchools = clausier.exemple("plan-ecoles");
		assertEquals(0, clausier.appeler("generer", "plan-ecoles", "--sortie", "dce"), clausier.tout());
		List<Livrable> made = EtatLivrables.dans(folderOfSchools, folder.resolve("dce"));
		assertTrue(made.stream().allMatch(l -> l.etat() == Etat.A_JOUR), made.toString());
	}

	@Test
	void uneEmpreinteAbimeeDonneUnePhrase() throws Exception {
		Files.createDirectories(folder.resolve("dce"));
		Files.writeString(folder.resolve("dce/empreinte-clausier.json"), "{");
		assertFalse(assertThrows(EmpreinteIllisible.class, this::lire).getMessage().isBlank());
	}
}
