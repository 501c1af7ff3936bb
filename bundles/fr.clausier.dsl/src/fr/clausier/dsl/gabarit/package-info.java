// SPDX-License-Identifier: EPL-2.0
/**
 * The notation that clause texts are written in, as far as it can be read without facts: <code>«expression»</code>,
 * <code>«expression | format»</code>, <code>«si condition» … «sinon» … «fin»</code> and <code>«pour x dans liste» …
 * «fin»</code>; French quotation marks are written with their space (<code>« mot »</code>) and stay text.
 */
package fr.clausier.dsl.gabarit;
