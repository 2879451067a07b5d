/**
 * The main job as people see it: signing in, finding a woman, amending her card, being refused and admitted again; every page looked at for access and keyboard.
 * Publishes pictures under target/screenshots.
 * Must never reach behind the screen for what a person could do on it.
 */
package org.wis.acceptance.story;
