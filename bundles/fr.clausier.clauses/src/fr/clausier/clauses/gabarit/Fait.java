// SPDX-License-Identifier: EPL-2.0
package fr.clausier.clauses.gabarit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method without argument that a clause text may read by its name, accents ignored. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fait {

    /** Whether the value may be missing: a text then reads it only under a condition that tests it. */
    boolean facultatif() default false;
}
