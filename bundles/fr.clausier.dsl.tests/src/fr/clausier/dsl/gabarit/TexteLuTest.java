// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.gabarit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class TexteLuTest {

	private static final String TEXTE = """
			Lot «lot.numéro»
			«pour p dans lot.publics»
			- «p | majuscule» ;
			«fin»
			«si non lot.heures et lot.taux > 3»oui«sinon»non«fin»
			""";

	@Test
	void chaqueMarqueSaitOuElleEst() {
		TexteLu lu = TexteLu.de(TEXTE);
		assertEquals(List.of(), lu.defauts());
		assertEquals(List.of("VALEUR «lot.numéro» 1", "POUR «pour p dans lot.publics» 2", "VALEUR «p | majuscule» 3", "FIN «fin» 4",
				"SI «si non lot.heures et lot.taux > 3» 5", "SINON «sinon» 5", "FIN «fin» 5"),
				lu.marques().stream().map(m -> m.genre() + " " + couper(TEXTE, m.etendue()) + " " + m.ligne()).toList());
	}

	@Test
	void chaqueNomSaitOuIlEst() {
		List<Noeud> noeuds = TexteLu.de(TEXTE).noeuds();
		var numero = (Expression.Chemin) assertInstanceOf(Noeud.Insertion.class, noeuds.get(1)).expression();
		assertEquals(List.of("lot", "numéro"), numero.etapes().stream().map(e -> couper(TEXTE, e.etendue())).toList());
		assertEquals("lot.numero", numero.texte());
		Noeud.Pour pour = noeuds.stream().filter(Noeud.Pour.class::isInstance).map(Noeud.Pour.class::cast).findFirst().orElseThrow();
		assertEquals("p", couper(TEXTE, pour.place()));
		assertEquals("lot.publics", couper(TEXTE, pour.liste().etendue()));
		Noeud.Si si = noeuds.stream().filter(Noeud.Si.class::isInstance).map(Noeud.Si.class::cast).findFirst().orElseThrow();
		assertEquals("non lot.heures et lot.taux > 3", couper(TEXTE, si.branches().get(0).condition().etendue()));
	}

	@Test
	void lireContinueDerriereUnDefaut() {
		String texte = "«lot.»\n«si lot.a et»x\n«lot.b | joli» «c | date»\nfin «lot.d";
		TexteLu lu = TexteLu.de(texte);
		assertEquals(List.of("EXPRESSION .", "BLOC_OUVERT «si lot.a et»", "EXPRESSION et", "FORMAT_INCONNU joli", "MARQUE_OUVERTE «lot.d"),
				lu.defauts().stream().map(d -> d.code() + " " + couper(texte, d.etendue())).toList());
		assertEquals(4, lu.marques().size());
	}

	@Test
	void unDefautDeConditionDitSaPlace() {
		String source = "lot.a et (lot.b ou";
		ExpressionIllisible erreur = assertThrows(ExpressionIllisible.class, () -> Lecture.expression(source));
		assertEquals("ou", couper(source, erreur.etendue()));
	}

	private static String couper(String texte, Etendue etendue) {
		return texte.substring(etendue.debut(), etendue.fin());
	}
}
