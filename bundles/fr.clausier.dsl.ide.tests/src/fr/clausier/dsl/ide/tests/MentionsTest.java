// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ide.mining.Mentions;

/** The figures between the words, as plain spaces for legibility, each after the words that it stands behind. */
class MentionsTest {

	private static final String LOT = "marché M \"m\" { durée 24 mois lot 1 A \"a\" { estimation 4 000 000 € HT main d'œuvre 45 % coût horaire 36 € insertion 15 % } }";

	private static List<String> mentions(String text) throws IOException {
		Atelier shop = new Atelier(text);
		return Atelier.INJECTOR.getInstance(Mentions.class).dans(shop.resource, CancelIndicator.NullImpl).stream()
				.map(m -> text.substring(text.lastIndexOf(' ', m.offset() - 1) + 1, m.offset()) + " | " + m.texte().replace('\u00A0', ' ').replace('\u202F', ' ')).toList();
	}

	@Test
	void weightsAddUp() throws IOException {
		assertEquals(List.of("critères | Σ 100 %"), mentions("marché M \"m\" { critères { prix 60 % technique 40 % } }"));
		assertEquals(List.of("critères | Σ 50 points"), mentions("marché M \"m\" { critères { prix 30 points technique 20 points } }"));
	}

	@Test
	void weightsThatDoNotAddUpAreFlagged() throws IOException {
		assertEquals(List.of("critères | ⚠ Σ 95 % : il manque 5 %"), mentions("marché M \"m\" { critères { prix 60 % technique 35 % } }"));
		assertEquals(List.of("critères | ⚠ Σ 110 % : 10 % de trop"), mentions("marché M \"m\" { critères { prix 60 % technique 50 % } }"));
	}

	@Test
	void criteriaWithoutWeightHaveNoTotal() throws IOException {
		assertEquals(List.of(), mentions("marché M \"m\" { critères { prix technique } }"));
	}

	@Test
	void hoursAreReadAsPosts() throws IOException {
		assertTrue(mentions(LOT).contains("% | 7 500 h ≈ 2,3 ETP sur 24 mois"), () -> lire(LOT));
		String undated = LOT.replace("durée 24 mois", "");
		assertTrue(mentions(undated).contains("% | 7 500 h ≈ 4,7 ETP sur un an"), () -> lire(undated));
	}

	@Test
	void lotsAreTotalled() throws IOException {
		assertEquals(List.of("\"m\" | Σ lots : 1 200 000 € HT (1 lot sans estimation)"),
				mentions("marché M \"m\" { lot 1 A \"a\" { estimation 900 000 € HT } lot 2 B \"b\" { estimation 300 000 € HT } lot 3 C \"c\" { } }"));
	}

	@Test
	void launchSaysWhichLaw() throws IOException {
		assertEquals(List.of("30/11/2026 | droit au 30/11/2026"), mentions("marché M \"m\" { lancement 30/11/2026 }"));
		assertEquals(List.of("30/11/2026 | droit au 30/11/2026 ; accord-cadre : 01/02/2026"),
				mentions("marché M \"m\" { lancement 30/11/2026 subséquent de l'accord-cadre \"AC\" lancé le 01/02/2026 }"));
	}

	@Test
	void socialConditionIsNotDueBelowTheThreshold() throws IOException {
		String small = "marché M \"m\" { nature travaux lancement 30/11/2026 estimation 900 000 € HT }";
		String due = "HT | condition sociale non exigée : montant < seuil européen";
		assertTrue(mentions(small).contains(due), () -> lire(small));
		for (String other : List.of(small.replace("900 000", "9 000 000"), small.replace("30/11/2026", "30/11/2025"), small.replace(" }", " insertion 5 % }"),
				small.replace("nature travaux", ""))) {
			assertFalse(mentions(other).contains(due), () -> lire(other));
		}
	}

	private static String lire(String text) {
		try {
			return text + " : " + mentions(text);
		} catch (IOException e) {
			return text + " : " + e;
		}
	}

	@Test
	void sharesOfTheSchemeMoveWithThePurchase() throws IOException {
		String text = "acheteur V \"v\" { type collectivité }\nspaser S \"s\" de V { période 2025 à 2028 axe \"a\" { objectif marchés avec clause sociale >= 30 % en nombre objectif marchés réservés >= 5 % en valeur } }\n"
				+ "marché A \"a\" { acheteur V lancement 10/01/2026 lot 1 \"x\" { insertion 5 % } lot 2 \"y\" { estimation 1 € } }\n"
				+ "marché B \"b\" { acheteur V lancement 10/02/2026 lot 1 \"x\" { insertion 5 % } }\n" + "marché C \"c\" { acheteur V lancement 10/02/2025 lot 1 \"x\" { insertion 5 % } }\n";
		assertEquals(List.of("\"a\" | SPASER, marchés avec clause sociale : 100 % → 67 %", "\"b\" | SPASER, marchés avec clause sociale : 50 % → 67 %"),
				mentions(text).stream().filter(m -> m.contains("SPASER")).toList());
	}
}
