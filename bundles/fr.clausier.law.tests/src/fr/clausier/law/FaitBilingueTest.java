// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import fr.clausier.law.essais.Modele;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;

@DisplayName("Un fait dans les deux langues")
class FaitBilingueTest {

	@Test
	void s_ecrit_dans_la_langue_du_message() {
		Map<String, ?> faits = Map.of("lot", new FaitBilingue("le lot n°\u00A02", "lot 2"), "v", new BigDecimal("1234.50"), "d",
				LocalDate.of(2026, 4, 1), "n", 7500);

		assertEquals("Le lot n°\u00A02\u00A0: 1\u202F234,5\u00A0€ et 7\u202F500 h au 1er\u00A0avril\u00A02026.",
				MessageRegle.rediger("{lot} : {v} € et {n} h au {d}.", faits));
		assertEquals("Lot 2: €1,234.5 and 7,500 h on 1\u00A0April\u00A02026.", MessageRegle.redigerEn("{lot}: €{v} and {n} h on {d}.", faits));
	}

	@Test
	void porte_ses_unites() {
		assertEquals("€1,234.50", FaitBilingue.euros(new BigDecimal("1234.5")).anglais());
		assertEquals("-€5", FaitBilingue.euros(new BigDecimal("-5")).anglais());
		assertEquals("1\u202F234,50\u00A0€", FaitBilingue.euros(new BigDecimal("1234.5")).toString());
		assertEquals("12.5%", FaitBilingue.pourcent(new BigDecimal("12.50")).anglais());
		assertEquals("1,607\u00A0hours", FaitBilingue.heures(1607).anglais());
		assertEquals("1\u00A0hour", FaitBilingue.heures(1).anglais());
	}

	@Test
	void contient_d_autres_faits() {
		FaitBilingue fait = FaitBilingue.de("{lot} vaut {v}", "{lot} is worth {v}",
				Map.of("lot", new FaitBilingue("le lot", "the lot"), "v", FaitBilingue.euros(BigDecimal.TEN)));

		assertEquals("le lot vaut 10\u00A0€", fait.francais());
		assertEquals("the lot is worth €10", fait.anglais());
	}

	@Test
	void s_enumere() {
		List<FaitBilingue> trois = List.of(Portee.mot("a"), Portee.mot("b"), Portee.mot("c"));

		assertEquals("a, b et c", FaitBilingue.enumerer(trois).francais());
		assertEquals("a, b and c", FaitBilingue.enumerer(trois).anglais());
		assertEquals("a et b", FaitBilingue.enumerer(trois.subList(0, 2)).francais());
		assertEquals("a", FaitBilingue.enumerer(trois.subList(0, 1)).francais());
		assertEquals("", FaitBilingue.enumerer(List.of()).francais());
	}

	@Test
	void nomme_les_contrats() {
		Marche marche = Modele.marche().lot("Gros œuvre", 10).lot("Peinture", 10).lot("Sols", 10).construire();
		List<Prestation> lots = Lots.de(marche);

		assertEquals("lot 2 “Peinture”", Portee.de(lots.get(1)).anglais());
		assertEquals("the contract", Portee.de(marche).anglais());
		assertEquals("all lots", Portee.de(lots, lots).anglais());
		assertEquals("lots 1 and 3", Portee.de(List.of(lots.get(0), lots.get(2)), lots).anglais());
		marche.getLots().get(0).setNumero(null);
		assertEquals("lot “Gros œuvre” and lot 3 “Sols”", Portee.de(List.of(lots.get(0), lots.get(2)), lots).anglais());
	}
}
