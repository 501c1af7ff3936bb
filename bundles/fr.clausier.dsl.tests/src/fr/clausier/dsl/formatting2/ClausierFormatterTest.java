// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import fr.clausier.dsl.Langue;

class ClausierFormatterTest {

	private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	@Test
	void uneSeuleForme() {
		String typed = """


				// tête
				marche   A /* milieu */ "a"  { // fin de ligne
				// dedans
				   nature    travaux procedure procédure adaptée   publicité boamp,
				      JOUE // après


				   /* bloc
				      deux */ duree 2 ans
				   estimation 4,5 M€   // x
				   main d’oeuvre 45% lancement 2026-11-30
				   clause sociale handicap "t"
				        preuve "p" contrôle mensuel pénalité 500€ par point
				   critères { prix 40 % technique 60 % {
				   // rien
				   } }
				   lot 1 "x" { avance 10 % }
				   accord-cadre {
				   }
				   dérogation R - 052 "raison"
				   // avant la fin
				}
				spaser S "s" de V { axe "x" { objectif heures d'insertion >= 120000 heures
				   par an, 50 % en 2026 } }
				// queue
				""";

		assertEquals("""
				// tête
				marché A /* milieu */ "a" { // fin de ligne
				    // dedans
				    nature travaux
				    procédure adaptée
				    publicité BOAMP,
				        JOUE // après

				    /* bloc
				      deux */
				    durée 24~mois
				    estimation 4~500~000~€ HT   // x
				    main d'œuvre 45~%
				    lancement 30/11/2026
				    clause sociale handicap "t"
				        preuve "p" contrôle mensuel pénalité 500~€ par point
				    critères {
				        prix 40~%
				        technique 60~% {
				            // rien
				        }
				    }
				    lot 1 "x" { avance 10~% }
				    accord-cadre { }
				    dérogation R-052 "raison"
				    // avant la fin
				}

				spaser S "s" de V {
				    axe "x" {
				        objectif heures d'insertion >= 120~000~heures par an, 50~% en 2026
				    }
				}
				// queue
				""".replace('~', '\u00A0'), Langue.formater(typed));
	}

	@Test
	void lesTextesSuiventLeBlocSansChanger() {
		String typed = "marché A \"a\" { objet \"\"\"\n un\n   deux\n\n trois\n \"\"\"\n}";

		assertEquals("marché A \"a\" {\n    objet \"\"\"\n        un\n          deux\n\n        trois\n        \"\"\"\n}\n", Langue.formater(typed));
	}

	@Test
	void formerDeuxFoisNeChangeRien() {
		for (String text : Langue.exemples()) {
			String once = Langue.formater(text);
			assertEquals(once, Langue.formater(once));
		}
	}

	@Test
	void leModeleResteLeMeme() {
		for (String text : Langue.exemples()) {
			assertTrue(EcoreUtil.equals(modele(text), modele(Langue.formater(text))), text);
		}
	}

	@Test
	void unTexteEcraseSurUneLigneRetrouveSaForme() {
		for (String text : Langue.exemples()) {
			String flat = COMMENT.matcher(text.replaceAll("(?<=[\\s])//[^\\n]*", "")).replaceAll("").replaceAll("(?m)\\n\\s*(?=\\S)", "\n ");
			assertTrue(EcoreUtil.equals(modele(flat), modele(Langue.formater(flat))));
		}
	}

	@Test
	void lesCommentairesRestent() {
		for (String text : Langue.exemples()) {
			assertEquals(commentaires(text), commentaires(Langue.formater(text)));
		}
	}

	@Test
	void unTexteFauxOuUnBlocDoubleEstLaisseTelQuel() {
		for (String text : List.of("marché A  \"a\" { natuer }", "marché A  \"a\" { critères { } critères { } }", "")) {
			assertEquals(text, Langue.formater(text));
		}
	}

	@Test
	void lesFinsDeLigneDeWindowsSontAdmises() {
		String windows = Langue.ecole().replace("\n", "\r\n");

		assertTrue(EcoreUtil.equals(modele(windows), modele(Langue.formater(windows))));
		assertEquals(Langue.formater(windows), Langue.formater(Langue.formater(windows)));
	}

	private static EObject modele(String text) {
		return Langue.lire(text).getContents().get(0);
	}

	private static List<String> commentaires(String text) {
		return COMMENT.matcher(text).results().map(m -> m.group().strip()).toList();
	}
}
