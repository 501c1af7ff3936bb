// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.ecriture.Ecriture;
import fr.clausier.model.strategie.BibliothequeClauses;
import fr.clausier.model.strategie.Fichier;
import fr.clausier.model.strategie.ForceClause;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.ModeleClause;
import fr.clausier.model.strategie.PorteeClause;

/** Libraries of clauses as texts of the language. */
class ClausesTest {

	private static final String TEXTE = Langue.clauses();

	private final Fichier fichier = Langue.fichier(TEXTE);
	private final BibliothequeClauses ville = (BibliothequeClauses) fichier.getElements().get(0);

	@Test
	void tousLesFaitsSontLus() {
		ModeleClause clause = ville.getClauses().get(0);
		assertEquals("2026.11.2", ville.getVersion());
		assertEquals("VILLE-INS-01", clause.getName());
		assertEquals(ville.getDocuments().get(0), clause.getDocument());
		assertEquals(PorteeClause.INSERTION, clause.getPortee());
		assertEquals("groupe.insertion.heures > 1.5 et marche.lancement >= 2026-08-22 et lot.numero != \"3\"", String.join(" ", clause.getCondition().getMots()));
		assertEquals(List.of("L2112-2", "L2112-2-1", "CCAG 2021, art. 16.1"), clause.getFondements());
		assertEquals(LocalDate.of(2026, 8, 22), clause.getEnVigueurDepuis());
		assertEquals(LocalDate.of(2030, 12, 31), clause.getJusquau());
		assertEquals(ForceClause.EXIGEANTE, clause.getForce());
		assertEquals(ville.getClauses().subList(1, 3), clause.getIncompatibles());
		assertEquals(List.of(ville.getClauses().get(2)), clause.getComplete());
		assertEquals(clause, ville.getClauses().get(1).getRemplace());
		assertEquals(ville.getClauses().get(2), ville.getDesactivations().get(0).getClause());
		assertEquals(PorteeClause.THEME, ville.getDocuments().get(0).getSections().get(1).getSections().get(1).getPortee());
		assertEquals(ForceClause.EXIGEANTE, ((Marche) fichier.getElements().get(1)).getForce());
		assertEquals("""
				«groupe.titulaire | majuscule» réserve **«groupe.insertion.heures» heures**.

				«pour lot dans groupe.lots»
				- lot «lot.numero», sur
				  deux lignes ;
				«fin»""", clause.getTexte());
	}

	@Test
	void lExempleEstDansLaFormeDeLaMaison() {
		assertEquals(TEXTE, Langue.formater(TEXTE));
		String serre = TEXTE.replaceAll("(?m)^ {4,8}(?=\\p{L})", "").replace("L2112-2,", "L2112 - 2 ,").replace(" >= 24", ">=24").replace("désactive", "desactive");
		assertEquals(TEXTE, Langue.formater(serre));
	}

	@Test
	void leModeleSEcritEtSeRelitEgal() {
		String ecrit = Langue.service(Ecriture.class).ecrire(EcoreUtil.copy(fichier));
		assertTrue(EcoreUtil.equals(fichier, Langue.fichier(ecrit)), ecrit);
		assertEquals(ecrit, Langue.formater(ecrit));
	}

	@Test
	void chaqueDebutSeLit() {
		IParser parser = Langue.service(IParser.class);
		for (int end = 0; end <= TEXTE.length(); end++) {
			String debut = TEXTE.substring(0, end);
			parser.parse(new StringReader(debut)).getSyntaxErrors().forEach(e -> assertTrue(!e.getSyntaxErrorMessage().getMessage().isBlank(), debut));
		}
	}

	@Test
	void lesNomsDesReglesRestentDesArticles() {
		assertEquals(List.of(), Langue.erreurs(Langue.lire("marché A \"a\" { dérogation R-052 \"x\" note \"fin. Suite\" }")));
		assertEquals(1, Langue.lire("marché A \"a\" { nature travaux. }").getErrors().size());
	}
}
