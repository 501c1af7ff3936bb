// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static fr.clausier.law.essais.Modele.marche;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.NatureMarche;

@DisplayName("Les services sociaux et autres services spécifiques")
class ServicesSpecifiquesTest {

	private final ServicesSpecifiques services = ServicesSpecifiques.standard();

	@ParameterizedTest(name = "{0} : {1}")
	@CsvSource({ "80000000, true", "80660000-8, true", "79999999, false", "85323000, true", "85323001, false", "45214210, false" })
	void se_reconnaissent_au_code(String cpv, boolean specifique) {
		assertEquals(specifique, services.contient(cpv));
	}

	@Test
	void l_objet_principal_est_le_premier_code_du_marche_ou_de_chaque_lot() {
		Modele modele = marche().nature(NatureMarche.SERVICES).lot("Formation", 10, lot -> lot.getCpv().add("80500000"));
		assertTrue(services.objetPrincipal(modele.construire()));
		modele.lot("Ménage", 10, lot -> lot.getCpv().add("90919200"));
		assertFalse(services.objetPrincipal(modele.construire()));
		assertTrue(services.objetPrincipal(modele.avec(m -> m.getCpv().add("80500000")).construire()));
		assertFalse(services.objetPrincipal(marche().nature(NatureMarche.SERVICES).construire()));
	}
}
